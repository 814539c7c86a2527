package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the hospital's request to the municipality's follow-up, over HTTP. */
class HandOverTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";

    private final TestPerson kari = TestPerson.next();
    private List<String> sent = List.of();

    @BeforeEach
    void send() {
        sent = discharge();
    }

    @Test
    void theAcceptingOrganisationJoinsTheTeamAndBecomesResponsible() {
        answer("accepted", 1).statusCode(200);
        JsonPath team = search("CareTeam?patient=" + patient());
        assertThat(team.getList("entry[0].resource.participant.member.reference"))
                .containsExactly(patient(), organisation(0), organisation(1));
        assertThat(team.getList("entry[0].resource.managingOrganization.reference"))
                .containsExactly(organisation(1));
        assertThat(team.getString("entry[0].resource.participant[2].period.start"))
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(team.getString("entry[0].resource.participant[1].period.end"))
                .isNull();
    }

    @Test
    void thePathwayBecomesTasksFromTheDayOfDischarge() {
        assertThat(followUp()).isEmpty();
        answer("accepted", 1).statusCode(200);
        assertThat(followUp())
                .containsExactlyInAnyOrder(
                        "call-at-discharge 2026-05-04",
                        "home-visit 2026-05-07",
                        "gp-appointment 2026-05-18",
                        "ask-again 2026-06-01");
    }

    /** The plan was begun while she was still there. */
    @Test
    void thePathwayCountsFromTheEndOfTheStayAndNotFromTheBeginningOfThePlan() {
        patch(first("CarePlan", 0), 1, "replace", "/period/start", "\"2026-04-28\"")
                .statusCode(200);
        patch(first("Encounter", 0), 1, "replace", "/period/end", "\"2026-05-05T23:30:00Z\"")
                .statusCode(200);
        answer("accepted", 1).statusCode(200);
        assertThat(followUp())
                .containsExactlyInAnyOrder(
                        "call-at-discharge 2026-05-06",
                        "home-visit 2026-05-09",
                        "gp-appointment 2026-05-20",
                        "ask-again 2026-06-03");
    }

    @Test
    void thePathwayCountsFromTheBeginningOfThePlanWhereTheStayHasNoEnd() {
        patch(first("CarePlan", 0), 1, "replace", "/period/start", "\"2026-04-28\"")
                .statusCode(200);
        patch(first("Encounter", 0), 1, "remove", "/period/end", "null").statusCode(200);
        answer("accepted", 1).statusCode(200);
        assertThat(followUp()).contains("call-at-discharge 2026-04-28").hasSize(4);
    }

    @Test
    void twoWhoSayYesAtOnceBothJoinAndTheTasksAreMadeOnce() {
        String other = post("Organization", "{\"resourceType\":\"Organization\",\"name\":\"Nabofjord\"}")
                .statusCode(201)
                .extract()
                .path("id");
        String second = created(
                handOver("{\"reference\":\"" + patient() + "\"}", "{\"reference\":\"Organization/" + other + "\"}"));
        Stream.of(task(), second)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> answer(each, "accepted", 1).extract().statusCode()))
                .toList()
                .forEach(each -> assertThat(each.join()).isEqualTo(200));
        assertThat(search("CareTeam?patient=" + patient()).getList("entry[0].resource.participant.member.reference"))
                .containsExactlyInAnyOrder(patient(), organisation(0), organisation(1), "Organization/" + other);
        assertThat(followUp()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aStatusIsNotTakenOutOfAHandOver() {
        fhir().contentType(JSON_PATCH)
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"remove\",\"path\":\"/status\"},{\"op\":\"add\",\"path\":\"/_status\",\"value\":"
                        + "{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\","
                        + "\"valueCode\":\"unknown\"}]}}]")
                .patch("/" + task())
                .then()
                .statusCode(422);
        answer("accepted", 1).statusCode(200);
    }

    @Test
    void overdueTasksAreFound() {
        answer("accepted", 1).statusCode(200);
        JsonPath overdue = search("Task?patient=" + patient() + "&status=requested&deadline=lt2026-05-08");
        assertThat(overdue.getList("entry.resource.code.coding.code.flatten()"))
                .containsExactlyInAnyOrder("call-at-discharge", "home-visit");
    }

    @Test
    void anAnswerCountsOnce() {
        answer("accepted", 1).statusCode(200);
        answer("accepted", 1).statusCode(412);
        answer("in-progress", 2).statusCode(200);
        answer("completed", 3).statusCode(200);
        assertThat(followUp()).hasSize(4);
    }

    @Test
    void aNoNeedsAReasonAndChangesNothingElse() {
        answer("rejected", 1).statusCode(422);
        fhir().contentType(JSON_PATCH)
                .header("If-Match", "W/\"1\"")
                .body(
                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"rejected\"},"
                                + "{\"op\":\"add\",\"path\":\"/statusReason\",\"value\":{\"text\":\"Ingen plass før mandag\"}}]")
                .patch("/" + task())
                .then()
                .statusCode(200);
        assertThat(followUp()).isEmpty();
        assertThat(search("CareTeam?patient=" + patient()).getList("entry[0].resource.participant"))
                .hasSize(2);
    }

    @Test
    void anImpossibleStateIsRefusedWithThePossibleOnes() {
        answer("completed", 1)
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("hand-over-state"))
                .body("issue[0].details.text", containsString("received, accepted, rejected, cancelled"));
    }

    @Test
    void nobodyAcceptsForTheOneWhoIsAsked() {
        String accepted = dischargeOf(TestPerson.next())
                .replaceFirst("\"status\"\\s*:\\s*\"requested\"", "\"status\":\"accepted\"");
        post(accepted).statusCode(422).body("issue[0].details.coding[0].code", equalTo("hand-over-begins-unanswered"));
    }

    /** It has no record here, only its number. */
    @Test
    void anOrganisationThatIsNamedByNumberAccepts() {
        String number = TestOrganisation.next();
        String handOver = created(handOver(
                "{\"reference\":\"" + patient() + "\"}",
                "{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"}}"));
        answer(handOver, "accepted", 1).statusCode(200);
        assertThat(search("CareTeam?patient=" + patient())
                        .getList("entry[0].resource.managingOrganization.identifier.value"))
                .containsExactly(number);
    }

    /** It gets a record while it is asked: then the number that stands there names that. */
    @Test
    void anOrganisationThatHasARecordByNowAccepts() {
        String number = TestOrganisation.next();
        String handOver = created(handOver(
                "{\"reference\":\"" + patient() + "\"}",
                "{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"}}"));
        post("Organization", """
                {"resourceType":"Organization","name":"Ny hjemmetjeneste","identifier":[
                 {"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%s"}]}""".formatted(number)).statusCode(201);
        answer(handOver, "accepted", 1).statusCode(200);
        answer(handOver, "completed", 2).statusCode(200);
    }

    /** Whom the number names is not known here, so there is no plan to bring anybody into; least of all one for all of them. */
    @Test
    void aHandOverOfSomebodyUnknownBringsNobodyIntoAPlan() {
        String handOver = created(handOver(
                "{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\""
                        + TestPerson.next().identityNumber() + "\"}}",
                "{\"reference\":\"" + organisation(1) + "\"}"));
        answer(handOver, "accepted", 1).statusCode(200);
        UUID ofNobody = UUID.nameUUIDFromBytes("shared-care-plan/null".getBytes(StandardCharsets.UTF_8));
        fhir().get("/CarePlan/" + ofNobody).then().statusCode(404);
    }

    private static String created(ValidatableResponse answer) {
        return "Task/" + answer.statusCode(201).extract().path("id");
    }

    private ValidatableResponse handOver(String person, String owner) {
        return post("Task", """
                {"resourceType":"Task","identifier":[{"system":"https://sykehuset.example/plan","value":"%s.other"}],
                 "status":"requested","intent":"order",
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                 "focus":{"reference":"%s"},"for":%s,"authoredOn":"2026-05-20T09:30:00+02:00",
                 "requester":{"reference":"%s"},"owner":%s}
                """.formatted(kari.prefix(), first("CarePlan", 0), person, organisation(0), owner));
    }

    private ValidatableResponse answer(String status, int version) {
        return answer(task(), status, version);
    }

    private ValidatableResponse answer(String task, String status, int version) {
        return fhir().contentType(JSON_PATCH)
                .header("If-Match", "W/\"" + version + "\"")
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"" + status + "\"}]")
                .patch("/" + task)
                .then();
    }

    private ValidatableResponse patch(String record, int version, String operation, String path, String value) {
        return fhir().contentType(JSON_PATCH)
                .header("If-Match", "W/\"" + version + "\"")
                .body("[{\"op\":\"" + operation + "\",\"path\":\"" + path + "\",\"value\":" + value + "}]")
                .patch("/" + record)
                .then();
    }

    private List<String> followUp() {
        return search("Task?patient=" + patient() + "&code:not=hand-over")
                .getList(
                        "entry.collect { it.resource.code.coding[0].code + ' ' + it.resource.restriction.period.end }",
                        String.class);
    }

    private JsonPath search(String query) {
        return fhir().get("/" + query).then().statusCode(200).extract().jsonPath();
    }

    private List<String> discharge() {
        return post(dischargeOf(kari))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location", String.class)
                .stream()
                .map(location -> location.replaceAll("/_history/.*", ""))
                .toList();
    }

    private String patient() {
        return first("Patient", 0);
    }

    private String organisation(int number) {
        return first("Organization", number);
    }

    private String task() {
        return first("Task", 0);
    }

    private String first(String type, int number) {
        return sent.stream()
                .filter(each -> each.startsWith(type + "/"))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
