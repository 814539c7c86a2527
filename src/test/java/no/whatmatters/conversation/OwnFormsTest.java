package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.made;
import static no.whatmatters.conversation.Answering.refused;
import static no.whatmatters.conversation.MadeUpForm.detail;
import static no.whatmatters.conversation.MadeUpForm.operation;
import static no.whatmatters.conversation.MadeUpForm.replace;
import static no.whatmatters.conversation.Templates.CONDITION;
import static no.whatmatters.conversation.Templates.GOAL;
import static no.whatmatters.conversation.Templates.OBSERVATION;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a municipality's own forms mean when they are answered. */
class OwnFormsTest extends ServerTest {

    private Answering kari;

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(TestPerson.next(), fhirAs("hospital-system"), this::fhir);
    }

    /** The goal lacks its start: the fault names the item that makes it, and nothing of all is stored. */
    @Test
    void allIsStoredOrNothing() {
        MadeUpForm form =
                new MadeUpForm().makes(OBSERVATION).makes(GOAL.replace("\"startDate\": \"2026-06-01\", ", ""));
        kari.answers(fhirAs("gp"), form, "Fiske igjen")
                .statusCode(422)
                .body("issue[0].expression[0]", equalTo("QuestionnaireResponse"))
                .body("issue[0].expression[1]", startsWith("Goal"));
        kari.search("QuestionnaireResponse?patient=" + kari.kari() + "&questionnaire=" + form.url())
                .body("total", equalTo(0));
        kari.search("Observation?patient=" + kari.kari() + "&date=gt2026-05-30").body("total", equalTo(0));
    }

    @Test
    void twoChangesOfOneGoalAreBothMade() {
        String goal = "Goal/" + kari.sent("Goal", "goal-1");
        MadeUpForm form = new MadeUpForm()
                .changesAtOnce(
                        List.of(
                                List.of(replace("Goal.lifecycleStatus", "\"valueCode\": \"on-hold\"")),
                                List.of(
                                        operation(
                                                "add",
                                                "Goal",
                                                "note",
                                                "\"valueAnnotation\": {\"text\": \"Etter sommeren\", \"time\": \"2026-06-01\", \"authorString\": \"Jonas\"}"))));
        kari.answers(fhirAs("gp"), form, goal).statusCode(201);
        kari.read(goal)
                .body("lifecycleStatus", equalTo("on-hold"))
                .body("note.text", contains("Etter sommeren"))
                .body("meta.versionId", equalTo("2"));
    }

    @Test
    void aChangeThatCannotBeMadeNamesItsItem() {
        MadeUpForm form = new MadeUpForm().changes(replace("Goal.ingenting", "\"valueCode\": \"x\""));
        refused(kari.answers(fhirAs("gp"), form, "Goal/" + kari.sent("Goal", "goal-1")), 422, "form-change-impossible");
    }

    @Test
    void whatIsThereAlreadyIsNotMadeTwice() {
        String number = UUID.randomUUID().toString();
        String identified = CONDITION.replaceFirst(
                "\\{",
                "{\"identifier\": [{\"system\": \"https://journal.example/tilstand\", \"value\": \"" + number
                        + "\"}], ");
        String condition = "'identifier=https://journal.example/tilstand|" + number + "'";
        MadeUpForm form = new MadeUpForm().makes(identified, detail("ifNoneExist", condition));
        made(kari.answers(fhirAs("gp"), form, "x"));
        kari.answers(fhirAs("gp"), form, "x").statusCode(201);
        kari.search("Condition?patient=" + kari.kari() + "&identifier=" + number)
                .body("entry", hasSize(1));
        Answering another = new Answering(TestPerson.next(), fhirAs("hospital-system"), this::fhir);
        another.answers(fhirAs("gp"), new MadeUpForm().makes(identified, detail("ifNoneExist", condition)), "x")
                .statusCode(201);
        kari.search("Condition?patient=" + another.kari() + "&identifier=" + number)
                .body("entry", hasSize(1));
    }

    @Test
    void aConditionThatCannotBeKeptIsRefused() {
        refused(
                kari.answers(fhirAs("gp"), new MadeUpForm().makes(CONDITION, detail("ifNoneExist", "'code=123'")), "x"),
                422,
                "form-condition-not-kept");
        refused(
                kari.answers(fhirAs("gp"), new MadeUpForm().makes(CONDITION, detail("ifMatch", "'W/1'")), "x"),
                422,
                "form-condition-not-kept");
    }

    @Test
    void aFormThatIsStillBeingDraftedMeansNothingYet() {
        MadeUpForm form = new MadeUpForm().makes(OBSERVATION).asDraft();
        kari.answers(fhirAs("gp"), form, "1,2 m/s")
                .statusCode(201)
                .body("issue.findAll { it.details.coding && it.details.coding[0].code == 'extract-made' }", hasSize(0));
    }

    @Test
    void aFormThatMeansNothingIsOnlyStored() {
        MadeUpForm form = new MadeUpForm();
        kari.answers(fhirAs("gp"), form, "Bare et svar").statusCode(201);
        kari.search("QuestionnaireResponse?patient=" + kari.kari() + "&questionnaire=" + form.url())
                .body("total", equalTo(1));
        kari.search("Provenance?entity=QuestionnaireResponse/"
                        + kari.search("QuestionnaireResponse?patient=" + kari.kari() + "&questionnaire=" + form.url())
                                .extract()
                                .path("entry[0].resource.id"))
                .body("total", equalTo(0));
    }
}
