package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.refused;
import static no.whatmatters.conversation.MadeUpForm.operation;
import static no.whatmatters.conversation.MadeUpForm.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through a form nobody changes what they could not change without it. */
class FormsCannotChangeTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private Answering kari;
    private String goal = "";
    private String plan = "";

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
        goal = kari.sent("Goal", "goal-1");
        plan = kari.sent("CarePlan", "plan");
    }

    @Test
    void anotherPersonWithAGoalOfHers() {
        MadeUpForm form =
                changes(replace("Goal.subject.reference", "\"valueString\": \"Patient/" + kari.somebodyElse() + "\""));
        refused(kari.answers(fhirAs("gp"), form, "Goal/" + goal), 422, "reference-leads-nowhere");
        kari.read("Goal/" + goal)
                .body("subject.reference", equalTo("Patient/" + kari.kari()))
                .body("meta.versionId", equalTo("1"));
    }

    @Test
    void herWords() {
        MadeUpForm form = changes(replace("Goal.description.text", "\"valueString\": \"Noe annet\""));
        refused(kari.answers(fhirAs("gp"), form, "Goal/" + goal), 422, "words-are-the-persons");
        kari.read("Goal/" + goal).body("description.text", equalTo("Komme meg hjem"));
    }

    @Test
    void pastTheTableOfStatuses() {
        MadeUpForm cancels = changes(
                replace("Goal.lifecycleStatus", "\"valueCode\": \"cancelled\""),
                operation("add", "Goal", "statusReason", "\"valueString\": \"Ikke lenger\""));
        kari.answers(fhirAs("gp"), cancels, "Goal/" + goal).statusCode(201);
        MadeUpForm completes = changes(replace("Goal.lifecycleStatus", "\"valueCode\": \"completed\""));
        refused(kari.answers(fhirAs("gp"), completes, "Goal/" + goal), 422, "status-cannot-follow");
        kari.read("Goal/" + goal).body("lifecycleStatus", equalTo("cancelled"));
    }

    @Test
    void thePartOfAnotherOrganisation() {
        MadeUpForm form = changes(replace("CarePlan.status", "\"valueCode\": \"revoked\""));
        refused(kari.answers(fhirAs("gp"), form, "CarePlan/" + plan), 403, "resource-belonged-to-another");
        kari.read("CarePlan/" + plan).body("status", equalTo("active"));
        kari.answers(fhirAs("hospital-nurse"), form, "CarePlan/" + plan).statusCode(201);
        kari.read("CarePlan/" + plan).body("status", equalTo("revoked"));
    }

    @Test
    void theSharedPlan() {
        String shared = kari.search("CarePlan?patient=" + kari.kari()
                        + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                .extract()
                .path("entry[0].resource.id");
        MadeUpForm form = changes(replace("CarePlan.status", "\"valueCode\": \"revoked\""));
        refused(kari.answers(fhirAs("gp"), form, "CarePlan/" + shared), 403, "answers-do-not-mean-this");
        kari.read("CarePlan/" + shared).body("status", equalTo("active"));
    }

    @Test
    void whatIsHiddenFromWhoAnswers() {
        String hidden = kari.sent("Goal", "goal-2");
        blocks("310000302", hidden);
        MadeUpForm form = changes(replace("Goal.lifecycleStatus", "\"valueCode\": \"on-hold\""));
        String seen = kari.answers(fhirAs("gp"), form, "Goal/" + hidden)
                .statusCode(422)
                .extract()
                .asString();
        String missing = kari.answers(fhirAs("gp"), form, "Goal/0198b7a0-0000-7000-8000-000000000000")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(seen).isEqualTo(missing);
        kari.answers(fhirAs("gp"), form, "Goal/" + goal).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Goal",
                "Goal?identifier=1",
                "Nothing/1",
                "Patient/1",
                "Consent/1",
                "https://other.example/fhir/Goal/1",
                "Goal/1/_history/1"
            })
    void aRecordByAnythingButItsTypeAndId(String url) {
        MadeUpForm form = changes(replace("Goal.lifecycleStatus", "\"valueCode\": \"on-hold\""));
        refused(kari.answers(fhirAs("gp"), form, url), 422, "form-changes-no-record");
    }

    private static MadeUpForm changes(String... operations) {
        return new MadeUpForm().changes(operations);
    }

    private void blocks(String organisation, String hidden) {
        kari.create("Consent", """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
                 "patient":{"reference":"Patient/%s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"Patient/%s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","data":[{"meaning":"instance","reference":{"reference":"Goal/%s"}}],"actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"Organization/%s"}}]}}
                """.formatted(
                        kari.kari(),
                        kari.kari(),
                        hidden,
                        kari.found("Organization", "urn:oid:2.16.578.1.12.4.1.4.101|" + organisation)));
    }
}
