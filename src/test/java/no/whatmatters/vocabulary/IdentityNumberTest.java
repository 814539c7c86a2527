package no.whatmatters.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are synthetic, or of persons born in 1860: nobody has them. */
class IdentityNumberTest {

    private static final String KARI = "12894345029";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "12894345029, Kari with month +80",
        "12046060065, the plain form",
        "12844310003, synthetic with month +80",
        "12694310077, synthetic with month +65",
        "12446060048, hjelpenummer with month +40",
        "52046060059, D-number",
        "52844310188, synthetic D-number",
        "29824010186, 29 February",
        "81234510053, common hjelpenummer without a date"
    })
    void knowsEveryKindOfNumber(String number, String kind) {
        assertThat(IdentityNumber.valid(number)).as(kind).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "12894345028, last check digit wrong",
        "12894345039, first check digit wrong",
        "30824310188, 30 February with good check digits",
        "31844360110, 31 April with good check digits",
        "12934310061, month 13 with good check digits",
        "00844310064, day 0 with good check digits",
        "72844310049, day 72 with good check digits",
        "1289434502, ten digits",
        "128943450290, twelve digits",
        "1289434502a, a letter",
        "'', nothing"
    })
    void doesNotTakeOtherDigitsForOne(String number, String kind) {
        assertThat(IdentityNumber.valid(number)).as(kind).isFalse();
    }

    @Test
    void everyWrongLastDigitIsSeen() {
        for (char digit = '0'; digit <= '8'; digit++) {
            assertThat(IdentityNumber.valid(KARI.substring(0, 10) + digit)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                KARI,
                "urn:oid:2.16.578.1.12.4.1.4.1|" + KARI,
                "/fhir/Patient/" + KARI,
                "a=1&identifier=" + KARI + "&b=2",
                "128943 45029",
                "128943+45029",
                "99999999999 " + KARI,
                "_" + KARI + "_"
            })
    void isFoundAsAWordOfItsOwn(String text) {
        assertThat(IdentityNumber.appearsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0" + KARI,
                KARI + "0",
                "0195a9e2-7d3c-7c4e-8a1b-a" + KARI,
                "0195a9e2-7d3c-7c4e-8a1b-" + KARI + "f",
                "12894345028",
                "2026-11-22T10:00:00.000+01:00",
                ""
            })
    void isNotSeenInsideALongerWord(String text) {
        assertThat(IdentityNumber.appearsIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Kari 12894345029 er lagt inn          > Kari *********** er lagt inn
            128943 45029, 12894345029             > ***********, ***********
            identifier=urn%7C12894345029&x        > identifier=urn%7C***********&x
            identifier=urn|128943%2045029         > identifier=urn|***********
            %2012894345029                        > %20***********
            pid12894345029.                       > pid***********.
            12894345028 is none                   > 12894345028 is none
            112894345029 has a digit too many     > 112894345029 has a digit too many
            ''                                    > ''
            """)
    void starsStandInPlaceOfEachNumber(String text, String masked) {
        assertThat(IdentityNumber.masked(text)).isEqualTo(masked);
    }
}
