package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.List;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-over as those do it whom it concerns, each with the rights of their own token. */
class HandOverWithRightsTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private String task = "";

    @BeforeEach
    void theHospitalHandsOver() {
        kari.send("hospital-system", withRanking(kari.discharge()));
        task = kari.handOver();
    }

    @Test
    void whoIsAskedReadsThePlanItsGoalsScoresActionsRankingAndTeamBeforeItAnswers() {
        for (String persona : List.of("municipal-nurse", "municipal-epj")) {
            showsThePlan(persona);
            kari.get(persona, kari.of("Condition", "hip-fracture"), 404);
        }
        for (String hidden : List.of(kari.team(), kari.of("List", "ranking"), task)) {
            kari.get("nurse-elsewhere", hidden, 404);
        }
    }

    @Test
    void whoHasReceivedItGoesOnReadingAndAnswers() {
        kari.patch("municipal-nurse", task, 1, status("received")).statusCode(200);
        showsThePlan("municipal-nurse");
        kari.patch("municipal-nurse", task, 2, status("accepted")).statusCode(200);
    }

    /** Neither before it has been received nor after. */
    @ParameterizedTest
    @ValueSource(strings = {"accepted", "rejected"})
    void theSenderDoesNotAnswerForTheOneWhoIsAsked(String answer) {
        String said = status(answer, "Vi sier det for dem");
        kari.patch("hospital-system", task, 1, said).statusCode(403).body(CODE, equalTo("change-went-beyond-status"));
        kari.patch("hospital-system", task, 1, status("received")).statusCode(403);
        kari.patch("municipal-nurse", task, 1, status("received")).statusCode(200);
        kari.patch("hospital-system", task, 2, said).statusCode(403).body(CODE, equalTo("change-went-beyond-status"));
        kari.get("municipal-nurse", task, 200).body("status", equalTo("received"));
    }

    @Test
    void whoAcceptsJoinsWorksAndCompletesAndTheSenderSeesIt() {
        kari.isTakenOver();
        kari.get("hospital-system", task, 200).body("status", equalTo("accepted"));
        kari.get("municipal-nurse", kari.of("Condition", "hip-fracture"), 200);
        assertThat(kari.responsible()).isEqualTo(kari.organisation("310000205"));

        kari.patch("municipal-epj", task, 2, status("in-progress")).statusCode(200);
        kari.isVisited();
        kari.get("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=municipality", 200)
                .body("entry.resource.title", contains("Hjemmetjenestens plan"));
        kari.patch("municipal-nurse", task, 3, status("completed")).statusCode(200);
        kari.get("hospital-system", task, 200).body("status", equalTo("completed"));
        kari.get("hospital-system", task + "/_history", 200)
                .body("entry.resource.status", contains("completed", "in-progress", "accepted", "requested"));
    }

    /** The one who does the work says how far it has come; the sender may only call it off. */
    @Test
    void theSenderDoesNotReportTheWorkOfTheOneWhoAccepted() {
        kari.patch("municipal-nurse", task, 1, status("accepted")).statusCode(200);
        kari.patch("hospital-system", task, 2, status("completed")).statusCode(403);
        fhirAs("hospital-nurse")
                .header("If-Match", "W/\"2\"")
                .delete("/" + task)
                .then()
                .statusCode(403);
        kari.patch("hospital-system", task, 2, status("cancelled", "Kari ble innlagt igjen"))
                .statusCode(200);
        kari.get("municipal-nurse", task, 200)
                .body("status", equalTo("cancelled"))
                .body("statusReason.text", equalTo("Kari ble innlagt igjen"));
    }

    /** What somebody does not see, they do not find by the number that another gave it either. */
    @Test
    void aStrangerFindsNothingByAnothersIdentifier() {
        String accepted = CompiledGuide.example("Bundle-kari-2-hand-over-accepted");
        String hidden = refused(kari.person().renamed(accepted));
        assertThat(hidden)
                .isEqualTo(refused(TestPerson.next().renamed(accepted)))
                .contains("identifier-system-not-own");
    }

    @Test
    void aNoSaysWhyAndTheSenderSeesIt() {
        kari.patch("municipal-nurse", task, 1, status("rejected")).statusCode(422);
        kari.send("municipal-epj", kari.person().renamed(CompiledGuide.example("Bundle-kari-rejected")));
        kari.get("hospital-system", task, 200)
                .body("status", equalTo("rejected"))
                .body("statusReason.text", equalTo("Kari har flyttet til Nabofjord kommune."));
        kari.get("municipal-nurse", task, 200).body("status", equalTo("rejected"));
        losesThePlan("municipal-nurse");
    }

    @Test
    void whoIsAskedSeesThatItWasCalledOffAndWhy() {
        kari.patch("hospital-system", task, 1, status("cancelled"))
                .statusCode(422)
                .body(CODE, equalTo("wm-hand-over-1"));
        kari.patch("hospital-system", task, 1, status("cancelled", "Kari blir en natt til"))
                .statusCode(200);
        kari.get("municipal-nurse", task, 200)
                .body("status", equalTo("cancelled"))
                .body("statusReason.text", equalTo("Kari blir en natt til"));
        losesThePlan("municipal-nurse");
        kari.patch("municipal-nurse", task, 2, status("accepted")).statusCode(403);
    }

    @Test
    void anErrorOfTheSendersIsOutOfSight() {
        kari.patch("hospital-system", task, 1, status("entered-in-error")).statusCode(200);
        kari.get("municipal-nurse", task, 404);
        losesThePlan("municipal-nurse");
    }

    /** Not sent yet, so nobody is asked. */
    @Test
    void aDraftIsTheSendersAlone() {
        PersonInCare other = new PersonInCare(TestPerson.next(), this::fhirAs);
        other.send(
                "hospital-system",
                other.discharge().replaceFirst("\"status\"\\s*:\\s*\"requested\"", "\"status\":\"draft\""));
        other.get("municipal-nurse", other.handOver(), 404);
        other.get("municipal-nurse", other.of("CarePlan", "plan"), 404);
        other.patch("hospital-system", other.handOver(), 1, status("requested")).statusCode(200);
        other.get("municipal-nurse", other.of("CarePlan", "plan"), 200);
    }

    @Test
    void fourteenDaysCountFromTheRequestAndNotFromEachWrite() throws SQLException {
        String ends = "update care_relation set ends = now() %s where source_id = '" + task.substring(5) + "'";
        SchemaOwner.execute(ends.formatted("+ interval '1 hour'"));
        kari.patch("municipal-nurse", task, 1, status("received")).statusCode(200);
        showsThePlan("municipal-nurse");
        SchemaOwner.execute(ends.formatted("- interval '1 minute'"));
        kari.patch(
                        "municipal-nurse",
                        task,
                        2,
                        "[{\"op\":\"add\",\"path\":\"/note\",\"value\":[{\"text\":\"Vi ser på det\"}]}]")
                .statusCode(200);
        losesThePlan("municipal-nurse");
        kari.patch("municipal-nurse", task, 3, status("accepted")).statusCode(200);
        showsThePlan("municipal-nurse");
    }

    @Test
    void aSecondHandOverMovesTheResponsibilityAndTheFirstGoesOn() {
        kari.isTakenOver();
        kari.isVisited();
        kari.send("municipal-epj", handOverToTheNeighbours());
        String further = kari.ofMunicipality("Task", "further");
        kari.get("nurse-elsewhere", kari.of("Goal", "goal-1"), 200);
        kari.patch("nurse-elsewhere", further, 1, status("accepted")).statusCode(200);

        assertThat(kari.responsible()).isEqualTo(kari.organisation("310000507"));
        assertThat(kari.members())
                .contains(
                        kari.organisation("310000108"), kari.organisation("310000205"), kari.organisation("310000507"));
        kari.get("municipal-epj", further, 200).body("status", equalTo("accepted"));
        String visit = kari.step("home-visit");
        kari.patch("nurse-elsewhere", visit, 1, status("completed")).statusCode(403);
        kari.patch("municipal-nurse", visit, 1, status("completed")).statusCode(200);
        kari.patch("municipal-nurse", task, 2, status("in-progress")).statusCode(200);
        kari.get("nurse-elsewhere", "CarePlan?patient=" + kari.patient() + "&category=municipality", 200)
                .body("entry.resource.status", contains("active"));
    }

    private void showsThePlan(String persona) {
        ofThePlan().forEach(each -> kari.get(persona, each, 200));
    }

    private void losesThePlan(String persona) {
        ofThePlan().forEach(each -> kari.get(persona, each, 404));
    }

    private List<String> ofThePlan() {
        return List.of(
                kari.of("CarePlan", "plan"),
                kari.of("Goal", "goal-1"),
                kari.of("Observation", "score-1"),
                kari.of("ServiceRequest", "action-1"),
                kari.of("List", "ranking"),
                kari.team(),
                kari.patient());
    }

    private String refused(String bundle) {
        return kari.post("nurse-elsewhere", "", bundle)
                .statusCode(403)
                .extract()
                .asString();
    }

    /** Kari has ranked her goals in the hospital already. */
    private String withRanking(String bundle) {
        String name = kari.person().prefix() + ".ranking";
        return PersonInCare.with(bundle, "List", name, """
                {"resourceType":"List","meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/goal-ranking"]},
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s"}],
                 "status":"current","mode":"snapshot","code":{"coding":[{"system":"http://loinc.org","code":"81340-2"}]},
                 "subject":{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000001"},"date":"2026-05-04T09:00:00+02:00",
                 "source":{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000001"},
                 "orderedBy":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/list-order","code":"priority"}]},
                 "entry":[{"item":{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000010"}}]}
                """.formatted(name));
    }

    private String handOverToTheNeighbours() {
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"urn:uuid:4b617269-7777-4000-8000-000000000001","resource":
                  {"resourceType":"Organization","name":"Nabofjord kommune",
                   "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"310000507"}]},
                 "request":{"method":"POST","url":"Organization",
                  "ifNoneExist":"identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000507"}},
                {"resource":{"resourceType":"Task",
                  "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/hand-over"]},
                  "identifier":[{"system":"https://kommunen.example/plan","value":"%1$s.further"}],
                  "status":"requested","intent":"order",
                  "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                  "focus":{"reference":"%2$s"},"for":{"reference":"%3$s"},"authoredOn":"2026-05-20T09:30:00+02:00",
                  "requester":{"reference":"%4$s"},"owner":{"reference":"urn:uuid:4b617269-7777-4000-8000-000000000001"}},
                 "request":{"method":"POST","url":"Task","ifNoneExist":"identifier=https://kommunen.example/plan|%1$s.further"}}]}
                """.formatted(
                        kari.person().prefix(),
                        kari.ofMunicipality("CarePlan", "plan"),
                        kari.patient(),
                        kari.organisation("310000205"));
    }
}
