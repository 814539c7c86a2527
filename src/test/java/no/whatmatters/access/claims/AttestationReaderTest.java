package no.whatmatters.access.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amina's EPJ attests that she needs to see Kari. */
class AttestationReaderTest {

    private static final String NAME = "nhn:tillitsrammeverk:parameters";
    private static final Person AMINA = new Person("23898210065", "Amina Haugen", "990000002");
    private static final Instant NOW = TestClock.START;

    /** As HelseID's schema has it, without the patient's identity. */
    private static final String OF_HELSEID = """
            {"practitioner":{"authorization":{"code":"SP","system":"urn:oid:2.16.578.1.12.4.1.1.9060"},
               "legal_entity":{"id":"310000205","system":"urn:oid:2.16.578.1.12.4.1.4.101"}},
             "care_relationship":{
               "healthcare_service":{"code":"KP","system":"urn:oid:2.16.578.1.12.4.1.1.8663"},
               "purpose_of_use":{"code":"TREAT","system":"urn:oid:2.16.840.1.113883.1.11.20448"},
               "purpose_of_use_details":{"code":"15","system":"urn:oid:2.16.578.1.12.4.1.1.9151"},
               "decision_ref":{"id":"6f2a7d1e","user_selected":true}},
             "patients":[{"point_of_care":{"id":"310000205","system":"urn:oid:2.16.578.1.12.4.1.4.101"}}]}
            """;

    /** As the specification has it. */
    private static final String OF_THE_SPECIFICATION = """
            {"practitioner":{"identifier":{"id":"23898210065","system":"urn:oid:2.16.578.1.12.4.1.4.1"},
               "hpr_nr":{"id":"990000002","system":"urn:oid:2.16.578.1.12.4.1.4.4"}},
             "care_relation":{"purpose_of_use":{"code":"BTG"},"purpose_of_use_details":{"code":"BLAALYS","text":"Bevisstløs"},
               "toa":1772445540},
             "patients":[{"identifier":{"id":"12894345029","system":"urn:oid:2.16.578.1.12.4.1.4.1"}}]}
            """;

    @Test
    void readsHelseIdsForm() {
        Attestation read = read(OF_HELSEID);
        assertThat(read).isEqualTo(new Attestation(Purpose.TREAT, "15", "KP", NOW, "6f2a7d1e", null, null));
    }

    @Test
    void readsTheSpecificationsForm() {
        Attestation read = read(OF_THE_SPECIFICATION);
        assertThat(read)
                .isEqualTo(new Attestation(
                        Purpose.BTG,
                        "BLAALYS",
                        null,
                        Instant.ofEpochSecond(1772445540),
                        null,
                        "Bevisstløs",
                        "12894345029"));
    }

    @ParameterizedTest
    @EnumSource
    void readsEachPurpose(Purpose purpose) {
        String code = purpose.name();
        for (String written : List.of(code, code.toLowerCase(Locale.ROOT))) {
            assertThat(read("{\"care_relation\":{\"purpose_of_use\":{\"code\":\"" + written + "\"}}}")
                            .purpose())
                    .isEqualTo(purpose);
        }
    }

    @Test
    void isNoneWhereThereIsNone() {
        assertThat(AttestationReader.read(claims(null), NAME, AMINA)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "-5", "12345678901234", "[]"})
    void takesATimeThatCannotBeReadForLongAgo(String time) {
        assertThat(read("{\"care_relation\":{\"purpose_of_use\":{\"code\":\"TREAT\"},\"toa\":" + time + "}}")
                        .at())
                .isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"identifier\":{\"id\":\"11877510060\"}}",
                "{\"identifier\":{\"value\":\"11877510060\"}}",
                "{\"hpr_nr\":{\"id\":\"990000004\"}}",
                "{\"hpr_nr\":\"990000004\"}"
            })
    void refusesAnAttestationOfSomebodyElse(String practitioner) {
        assertThat(refusal("{\"practitioner\":" + practitioner
                        + ",\"care_relation\":{\"purpose_of_use\":{\"code\":\"TREAT\"}}}"))
                .isEqualTo(TokenRefusal.ATTESTATION_OF_ANOTHER);
    }

    @Test
    void refusesAnAttestationOfSeveralPatients() {
        assertThat(
                        refusal(
                                "{\"care_relation\":{\"purpose_of_use\":{\"code\":\"TREAT\"}},"
                                        + "\"patients\":[{\"identifier\":{\"id\":\"12894345029\"}},{\"identifier\":{\"id\":\"05837042404\"}}]}"))
                .isEqualTo(TokenRefusal.ATTESTATION_OF_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"care_relation\":{}}",
                "{\"care_relation\":{\"purpose_of_use\":{\"code\":\"HMARKT\"}}}",
                "{\"care_relation\":{\"purpose_of_use\":\"TREAT\"}}",
                "{}"
            })
    void refusesAnUnknownPurpose(String claim) {
        assertThat(refusal(claim)).isEqualTo(TokenRefusal.ATTESTATION_PURPOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TREAT", "[]", "7"})
    void refusesWhatIsNoAttestation(String claim) {
        assertThat(refusal(claim)).isEqualTo(TokenRefusal.TOKEN_CLAIM_INVALID);
    }

    /** It may name somebody, and would be good for everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12894345029\"",
                "{\"identifier\":{\"id\":\"12894345029\"}}",
                "[\"12894345029\"]",
                "[{\"id\":\"12894345029\"}]",
                "[{\"identifier\":{\"number\":\"12894345029\"}}]",
                "[{\"identifier\":[{\"id\":\"12894345029\"}]}]",
                "[{\"point_of_care\":{\"id\":\"310000205\"},\"patient\":{\"id\":\"12894345029\"}}]"
            })
    void refusesPatientsThatCannotBeRead(String patients) {
        assertThat(refusal(
                        "{\"care_relation\":{\"purpose_of_use\":{\"code\":\"TREAT\"}},\"patients\":" + patients + "}"))
                .isEqualTo(TokenRefusal.TOKEN_CLAIM_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{}]", "[{\"department\":{\"id\":\"4208723\"}}]"})
    void isBoundToNobodyWhereItNamesNobody(String patients) {
        assertThat(read("{\"care_relation\":{\"purpose_of_use\":{\"code\":\"TREAT\"}},\"patients\":" + patients + "}")
                        .patientNumber())
                .isNull();
    }

    private static Attestation read(String claim) {
        return Objects.requireNonNull(AttestationReader.read(claims(claim), NAME, AMINA));
    }

    private static TokenRefusal refusal(String claim) {
        return catchThrowableOfType(TokenRefused.class, () -> AttestationReader.read(claims(claim), NAME, AMINA))
                .refusal();
    }

    /** As a text; {@link CallerReaderTest} has it as a structure. */
    private static Claims claims(@Nullable String attestation) {
        return new Claims(TestIssuer.claims(NOW).claim(NAME, attestation).build());
    }
}
