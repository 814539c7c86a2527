package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norwegian and Sámi are languages like others: no fault and no remark, wherever a language is said. */
class NorwegianLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "no", "se", "sma", "nb-NO", "nn-NO", "se-NO"})
    void areRight(String language) {
        assertThat(TestValidator.faultsOf("""
                {"resourceType": "Patient", "language": "%1$s",
                 "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "%1$s"}]}}]}""".formatted(language))).isEmpty();
        assertThat(TestValidator.faultsOf("""
                {"resourceType": "Questionnaire", "status": "draft", "language": "%1$s", "title": "Hva er viktig for deg?",
                 "_title": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                   {"url": "lang", "valueCode": "%1$s"}, {"url": "content", "valueString": "Kva er viktig for deg?"}]}]}}""".formatted(language)))
                .noneMatch(fault -> fault.refuses()
                        || fault.expression().contains("anguage")
                        || fault.english().contains(language));
    }
}
