package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with the habits of Helsenorge's form builder: they are taken, and told what to mend. */
class HelsenorgeFormsTest {

    private static final String YES_OR_NO = "urn:oid:2.16.578.1.12.4.1.1.1101";

    @ParameterizedTest
    @ValueSource(strings = {"hva-er-viktig", "oppfolging", "kartlegging", "egenvurdering", "samtykke"})
    void takesTheFormAndWarns(String form) {
        List<Fault> faults = TestValidator.faultsOf(form(form));
        assertThat(faults).noneMatch(Fault::refuses);
        assertThat(faults)
                .filteredOn(fault -> fault.severity() == IssueSeverity.WARNING)
                .extracting(Fault::rule)
                .contains("TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE", "Terminology_TX_System_Unknown")
                .anyMatch(rule -> rule.endsWith("#que-6"));
    }

    @Test
    void refusesAFaultInWhatIsExtracted() {
        String wrong = form("hva-er-viktig")
                .replace(
                        "http://helsenorge.no/fhir/StructureDefinition/validationtext",
                        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extractAllocateId")
                .replace("\"valueString\": \"For langt\"", "\"valueInteger\": 1");
        assertThat(TestValidator.faultsOf(wrong))
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule, Fault::expression)
                .containsExactly(tuple("Extension_EXT_Type", "Questionnaire.item[0].item[3].extension[0]"));
    }

    @Test
    void holdsAnswersToTheListsOfTheirOwnForm() {
        know("hva-er-viktig");
        know("oppfolging");
        assertThat(TestValidator.get().faultsOf(answer("samarbeidsplan-oppfolging", "a", "1102", "7")))
                .noneMatch(Fault::refuses);
        assertThat(TestValidator.get().faultsOf(answer("samarbeidsplan-oppfolging", "a", "1102", "11")))
                .anyMatch(Fault::refuses);
        assertThat(TestValidator.get().faultsOf(answer("samarbeidsplan-oppfolging", "a", "1101", "1")))
                .anyMatch(Fault::refuses);
    }

    @Test
    void refusesAResponseToAnUnknownForm() {
        assertThat(TestValidator.get().faultsOf(answer("finnes-ikke", "a", "1102", "7")))
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule)
                .containsExactly("wm-form-unknown");
    }

    @Test
    void refusesAnAnswerOfTheWrongType() {
        know("oppfolging");
        QuestionnaireResponse response = answer("samarbeidsplan-oppfolging", "a", "1102", "7");
        response.getItemFirstRep().getAnswerFirstRep().setValue(new BooleanType(true));
        assertThat(TestValidator.get().faultsOf(response)).anyMatch(Fault::refuses);
    }

    private static QuestionnaireResponse answer(String form, String question, String list, String code) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setQuestionnaire("Questionnaire/" + form);
        String system = list.equals("1101") ? YES_OR_NO : "urn:oid:2.16.578.1.12.4.1." + list;
        response.addItem().setLinkId(question).addAnswer().setValue(new Coding(system, code, null));
        return response;
    }

    private static void know(String form) {
        Questionnaire questionnaire = (Questionnaire) TestValidator.read(form(form));
        TestValidator.FORMS.put(questionnaire.getUrl(), questionnaire);
    }

    private static String form(String name) {
        try (var in = HelsenorgeFormsTest.class.getResourceAsStream("/forms/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
