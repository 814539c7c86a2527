package no.whatmatters.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetUriTest {

    @ParameterizedTest
    @CsvSource({
        "https://fhir.example/fhir/Goal, https://fhir.example/fhir/Goal",
        "HTTPS://FHIR.example:443/fhir/Goal, https://fhir.example/fhir/Goal",
        "http://127.0.0.1:80/fhir, http://127.0.0.1/fhir",
        "https://fhir.example/fhir/%7Egoal, https://fhir.example/fhir/~goal",
        "https://fhir.example/fhir/%c3%b8, https://fhir.example/fhir/%C3%B8",
        "https://fhir.example/fhir/Goal?patient=1#a, https://fhir.example/fhir/Goal",
        "https://fhir.example, https://fhir.example/",
    })
    void isTheSameAddressInOtherLetters(String one, String other) {
        assertThat(TargetUri.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fhir.example/fhir/goal, https://fhir.example/fhir/Goal",
        "https://fhir.example/fhir/Goal/, https://fhir.example/fhir/Goal",
        "https://fhir.example:8443/fhir, https://fhir.example/fhir",
        "http://fhir.example/fhir, https://fhir.example/fhir",
        "https://fhir.example.evil.example/fhir, https://fhir.example/fhir",
        "https://fhir.example@evil.example/fhir, https://fhir.example/fhir",
        "https://fhir.example/fhir%2FGoal, https://fhir.example/fhir/Goal",
        "/fhir/Goal, https://fhir.example/fhir/Goal",
        "fhir.example/fhir, fhir.example/fhir",
        "https://fhir example/, https://fhir example/",
        "urn:a, urn:a",
    })
    void isAnotherAddressOrNone(String one, String other) {
        assertThat(TargetUri.same(one, other)).isFalse();
    }
}
