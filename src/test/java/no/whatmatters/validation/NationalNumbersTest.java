package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National numbers of Kari and her municipality: check digits and system. All numbers are synthetic. */
class NationalNumbersTest {

    @ParameterizedTest
    @CsvSource({"4.1,12894345029", "4.2,52894300094", "4.3,80000000098", "4.4,9144900", "4.102,4209505"})
    void acceptsRightNumbers(String system, String number) {
        assertThat(TestValidator.refusals(kari(system, number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.1,12894345028,wm-identity-number",
        "4.1,1289434502,wm-identity-number",
        "4.1,128943 45029,wm-identity-number",
        "4.2,12894345029,wm-identity-system",
        "4.1,52894300094,wm-identity-system",
        "4.1,80000000098,wm-identity-system",
        "4.4,12894345029,wm-identity-system",
        "4.102,12894345029,wm-identity-system",
        "4.101,310000109,wm-organisation-number",
    })
    void refusesWrongOnesAndNeverTellsThem(String system, String number, String rule) {
        assertThat(TestValidator.refusals(kari(system, number))).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.expression()).isEqualTo("Patient.identifier[0].value");
            assertThat(fault.english()).doesNotContain(number);
        });
    }

    private static String kari(String system, String number) {
        return """
                {"resourceType": "Patient", "name": [{"text": "Kari"}],
                 "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.%s", "value": "%s"}]}""".formatted(system, number);
    }
}
