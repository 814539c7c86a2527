package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;

/** What the validator would need minutes for is refused at once; what people make is checked whole. */
class LargeResourcesTest {

    @Test
    void refusesAFormOfMoreQuestionsThanAnybodyAnswers() {
        List<Fault> faults = TestValidator.get().faultsOf(form(2_001));
        assertThat(faults).extracting(Fault::rule).containsExactly("wm-too-large");
        assertThat(FaultTexts.of(faults.get(0), Language.ENGLISH))
                .isEqualTo(
                        "Questionnaire: the element item stands more than 2000 times, so the content cannot be checked."
                                + " Divide it between several resources.");
    }

    @Test
    void takesALongForm() {
        assertThat(TestValidator.get().faultsOf(form(500))).noneMatch(Fault::refuses);
    }

    @Test
    void refusesMoreContainedResourcesThanOneNeeds() {
        Patient patient = new Patient();
        for (int i = 0; i <= 100; i++) {
            patient.addContained(new Patient().setId("p" + i));
            patient.addLink().getOther().setReference("#p" + i);
        }
        assertThat(TestValidator.get().faultsOf(patient))
                .extracting(Fault::rule)
                .containsExactly("wm-too-large");
    }

    /** What a patch makes can be longer than anything that can be sent. */
    @Test
    void refusesARecordLongerThanItsSenderMaySendItBack() {
        Patient kari = new Patient();
        kari.addName().setText("Kari ".repeat(1_048_576));
        List<Fault> faults = TestValidator.get().faultsOf(kari);
        assertThat(faults).extracting(Fault::rule, Fault::expression).containsExactly(tuple("wm-too-long", "Patient"));
        assertThat(FaultTexts.of(faults.get(0), Language.BOKMAAL))
                .startsWith("Patient: innholdet ville bli lengre enn 5242880 tegn");
    }

    @Test
    void refusesAListLongerThanAnybodyMaySend() {
        Patient kari = new Patient();
        for (int i = 0; i <= 2_000; i++) {
            kari.getNameFirstRep().addGiven("Kari");
        }
        assertThat(TestValidator.get().faultsOf(kari)).extracting(Fault::rule).containsExactly("wm-too-large");
    }

    @Test
    void findsALinkIdThatStandsTwiceInAFormAndTellsWhere() {
        Questionnaire form = form(3);
        form.getItem().get(2).addItem(item("1"));
        assertThat(TestValidator.get().faultsOf(form))
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule, Fault::expression)
                .containsExactly(tuple(
                        "http://hl7.org/fhir/StructureDefinition/Questionnaire#que-2",
                        "Questionnaire.item[2].item[0].linkId"));
    }

    private static Questionnaire form(int questions) {
        Questionnaire form = new Questionnaire();
        form.setStatus(PublicationStatus.ACTIVE);
        for (int i = 0; i < questions; i++) {
            form.addItem(item(String.valueOf(i)));
        }
        return form;
    }

    private static QuestionnaireItemComponent item(String linkId) {
        return new QuestionnaireItemComponent()
                .setLinkId(linkId)
                .setText("Hva er viktig for deg?")
                .setType(QuestionnaireItemType.STRING);
    }
}
