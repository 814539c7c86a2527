package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.made;
import static no.whatmatters.conversation.Answering.refused;
import static no.whatmatters.conversation.MadeUpForm.PERSON;
import static no.whatmatters.conversation.MadeUpForm.detail;
import static no.whatmatters.conversation.Templates.CONDITION;
import static no.whatmatters.conversation.Templates.OBSERVATION;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through a form nobody makes what they could not make without it, but for what answers are for. */
class FormsCannotMakeTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private Answering kari;
    private String plan = "";

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
        plan = kari.sent("CarePlan", "plan");
    }

    @Test
    void theIdOfAnythingThatIsThere() {
        String theirs = kari.create("Condition", """
                {"resourceType": "Condition", "code": {"text": "En annens"}, "subject": {"reference": "Patient/%s"}}""".formatted(kari.somebodyElse()));
        MadeUpForm form = new MadeUpForm()
                .makes(CONDITION, detail("fullUrl", "'urn:uuid:' + item.where(linkId = 'a').answer.value"));
        kari.answers(fhirAs("gp"), form, theirs).statusCode(201);
        kari.read("Condition/" + theirs).body("meta.versionId", equalTo("1")).body("code.text", equalTo("En annens"));
        kari.search("Condition?patient=" + kari.kari())
                .body("entry.resource.id.flatten()", org.hamcrest.Matchers.not(hasItem(theirs)));
    }

    @Test
    void membersOfHerTeam() {
        refused(kari.publishes(new MadeUpForm().makes("""
                        {"resourceType": "CareTeam", "status": "active", "subject": {%s}, "participant": [{"member": {
                          "type": "Organization", "identifier": {"system": "urn:oid:2.16.578.1.12.4.1.4.101", "value": "310000507"}}}]}""".formatted(PERSON))), 422, "form-cannot-make");
        kari.search("CareTeam?patient=" + kari.kari()).body("entry", hasSize(1));
        fhirAs("nurse-elsewhere").get("/Goal?patient=" + kari.kari()).then().body("total", equalTo(0));
    }

    @Test
    void otherAnswers() {
        refused(kari.publishes(new MadeUpForm().makes("""
                        {"resourceType": "QuestionnaireResponse", "status": "in-progress", "subject": {%s}}""".formatted(PERSON))), 422, "form-cannot-make");
    }

    @Test
    void aHandOverInTheNameOfAnother() {
        refused(
                kari.answers(fhirAs("gp"), new MadeUpForm().makes("""
                        {"resourceType": "Task", "status": "requested", "intent": "order", "for": {%s}, "authoredOn": "2026-06-01",
                         "identifier": [{"system": "https://legekontoret.example/plan", "value": "%s"}],
                         "code": {"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/task-code", "code": "hand-over"}]},
                         "focus": {"reference": "CarePlan/%s"},
                         "requester": {"identifier": {"system": "urn:oid:2.16.578.1.12.4.1.4.101", "value": "310000108"}},
                         "owner": {"identifier": {"system": "urn:oid:2.16.578.1.12.4.1.4.101", "value": "310000507"}}}""".formatted(PERSON, person.prefix(), plan)), "x"),
                403,
                "request-was-in-anothers-name");
    }

    /** The author of a plan is on her team. */
    @Test
    void aPlanInTheNameOfAnother() {
        refused(
                kari.answers(fhirAs("gp"), new MadeUpForm().makes("""
                        {"resourceType": "CarePlan", "status": "active", "intent": "plan", "title": "Plan", "subject": {%s},
                         "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/care-level", "code": "municipality"}]}],
                         "period": {"start": "2026-06-01"}, "identifier": [{"system": "https://legekontoret.example/plan", "value": "%s"}],
                         "author": {"identifier": {"system": "urn:oid:2.16.578.1.12.4.1.4.101", "value": "310000507"}}}""".formatted(PERSON, person.prefix())), "x"),
                403,
                "plan-was-in-anothers-name");
    }

    @Test
    void theNameOfAnotherOrganisation() {
        String made = made(kari.answers(
                fhirAs("gp"),
                new MadeUpForm()
                        .makes(OBSERVATION.replaceFirst(
                                "\\{", "{\"meta\": {\"source\": \"urn:oid:2.16.578.1.12.4.1.4.101.310000507\"}, ")),
                "1,2 m/s"));
        kari.read(made).body("meta.source", equalTo("urn:oid:2.16.578.1.12.4.1.4.101.310000302"));
        fhirAs("gp")
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"add\", \"path\": \"/note\", \"value\": [{\"text\": \"Egen\"}]}]")
                .patch("/" + made)
                .then()
                .statusCode(200);
        fhirAs("hospital-nurse")
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"remove\", \"path\": \"/note\"}]")
                .patch("/" + made)
                .then()
                .statusCode(403);
    }

    @Test
    void aPersonWithWhomTheCallerHasNothingToDo() {
        MadeUpForm form = new MadeUpForm().makes(OBSERVATION);
        refused(kari.answers(fhirAs("nurse-elsewhere"), form, "x"), 422, "reference-leads-nowhere");
        refused(kari.answers(fhirAs("kari", TestPerson.next()), form, "x"), 422, "reference-leads-nowhere");
        kari.search("QuestionnaireResponse?patient=" + kari.kari() + "&questionnaire=" + form.url())
                .body("total", equalTo(0));
    }
}
