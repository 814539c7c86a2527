package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.made;
import static no.whatmatters.conversation.Answering.refused;
import static no.whatmatters.conversation.MadeUpForm.PERSON;
import static no.whatmatters.conversation.MadeUpForm.replace;
import static no.whatmatters.conversation.Templates.CONDITION;
import static no.whatmatters.conversation.Templates.GOAL;
import static no.whatmatters.conversation.Templates.OBSERVATION;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a citizen answers alone is a proposal, and theirs; no form makes more of it. */
class CitizensAnswerTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private Answering kari;

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
    }

    @Test
    void whomSheKeepsOut() {
        refused(kari.publishes(new MadeUpForm().makes("""
                        {"resourceType": "Consent", "status": "active", "patient": {%s}, "policyRule": {"text": "x"},
                         "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]},
                         "category": [{"text": "x"}], "provision": {"type": "deny"}}""".formatted(PERSON))), 422, "form-cannot-make");
    }

    /** What she sends in alone is a proposal that nobody else has agreed to, whatever form she finds to say otherwise. */
    @Test
    void anAgreementThatWasNeverMade() {
        String made = made(kari.answers(fhirAs("kari", person), new MadeUpForm().makes(GOAL), "Komme på hytta"));
        kari.read(made)
                .body("lifecycleStatus", equalTo("proposed"))
                .body("extension", nullValue())
                .body("meta.source", equalTo("Patient/" + kari.kari()));
        MadeUpForm agrees = changes(replace("Goal.lifecycleStatus", "\"valueCode\": \"active\""));
        refused(kari.answers(fhirAs("kari", person), agrees, made), 403, "change-went-beyond-status");
        refused(kari.answers(fhirAs("liv", person), agrees, made), 403, "change-went-beyond-status");
        kari.answers(fhirAs("gp"), agrees, made).statusCode(201);
        MadeUpForm reached = changes(replace("Goal.lifecycleStatus", "\"valueCode\": \"completed\""));
        kari.answers(fhirAs("kari", person), reached, made).statusCode(201);
        kari.read(made).body("lifecycleStatus", equalTo("completed"));
    }

    @Test
    void theNameOfAProfessional() {
        for (String who : List.of("author", "source")) {
            String answers = new MadeUpForm()
                    .makes(GOAL)
                    .answers(kari.kari(), "x")
                    .replace("\"status\"", "\"" + who + "\": {\"reference\": \"PractitionerRole/amina\"}, \"status\"")
                    .replaceAll(who.equals("source") ? ", \"source\": \\{\"reference\": \"Patient/[^}]*}" : "§", "");
            refused(
                    fhirAs("kari", person)
                            .contentType(FHIR_JSON)
                            .body(answers)
                            .post("/QuestionnaireResponse")
                            .then(),
                    422,
                    "author-was-another");
        }
    }

    /** A draft of the same address, by whoever wrote it first, stands in front of nothing. */
    @Test
    void aDraftInFrontOfThePublishedForm() {
        MadeUpForm form = new MadeUpForm().makes(GOAL);
        kari.create("Questionnaire", form.json().replace("\"active\", \"title\"", "\"draft\", \"title\""));
        made(kari.answers(fhirAs("kari", person), form, "Komme på hytta"));
    }

    @Test
    void clinicalContentThroughACitizen() {
        refused(
                kari.answers(fhirAs("kari", person), new MadeUpForm().makes(CONDITION), "x"),
                403,
                "role-did-not-reach");
        kari.answers(fhirAs("kari", person), new MadeUpForm().makes(OBSERVATION), "x")
                .statusCode(201);
    }

    @Test
    void aStrangerWithATask() {
        String task = """
                {"resourceType": "Task", "status": "requested", "intent": "order", "for": {%s}, "description": "Ring meg",
                 "owner": {"type": "Organization", "identifier": {"system": "urn:oid:2.16.578.1.12.4.1.4.101", "value": "%s"}}}""";
        refused(
                kari.answers(fhirAs("kari", person), new MadeUpForm().makes(task.formatted(PERSON, "310000507")), "x"),
                403,
                "task-was-for-who-takes-no-part");
        kari.answers(fhirAs("kari", person), new MadeUpForm().makes(task.formatted(PERSON, "310000302")), "x")
                .statusCode(201);
        fhirAs("gp")
                .get("/Task?status=requested&_sort=-_lastUpdated")
                .then()
                .body("entry.resource.description", hasItem("Ring meg"));
    }

    private static MadeUpForm changes(String... operations) {
        return new MadeUpForm().changes(operations);
    }
}
