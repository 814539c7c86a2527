package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender is told who sends again what is stored already. */
class ResendTest extends ServerTest {

    private static final String REMARKS =
            "entry.findAll { e -> e.response.outcome?.issue?.any { it.details?.coding?.any { it.code == 'resent-differently' } } }";
    private static final String FIRST_GOAL = "entry.find { it.response.location.startsWith('Goal/') }.response.";

    private final TestPerson kari = TestPerson.next();

    @Test
    void saysNothingOfTheSameSentAgain() {
        post(dischargeOf(kari)).statusCode(200);
        post(dischargeOf(kari)).statusCode(200).body(REMARKS, empty());
    }

    @Test
    void saysNothingOfTheSameUnderOtherAddresses() {
        post(dischargeOf(kari)).statusCode(200);
        post(dischargeOf(kari).replace("4b617269-0504-4000", "4b617269-0504-4001"))
                .statusCode(200)
                .body(REMARKS, empty());
    }

    /** As record systems do that know their records by ids of their own; with an address of theirs, or none. */
    @ParameterizedTest
    @ValueSource(strings = {"https://epj.example/fhir/", ""})
    void saysNothingOfTheSameUnderIdsOfTheSendersOwn(String address) {
        String discharge = withOwnIds(dischargeOf(kari), address);
        post(discharge).statusCode(200);
        post(discharge).statusCode(200).body(REMARKS, empty());
        post(discharge.replace("\"Goal/own-10\"", "\"Goal/own-11\""))
                .statusCode(200)
                .body(REMARKS, not(empty()));
    }

    private static String withOwnIds(String discharge, String address) {
        try {
            JsonNode bundle = new ObjectMapper().readTree(discharge);
            Map<String, String> own = new HashMap<>();
            for (JsonNode entry : bundle.path("entry")) {
                ObjectNode resource = (ObjectNode) entry.path("resource");
                String url = entry.path("fullUrl").asText();
                if (entry.path("request").path("method").asText().equals("POST")) {
                    String id = "own-" + url.substring(url.length() - 2);
                    own.put(url, resource.path("resourceType").asText() + "/" + id);
                    resource.put("id", id);
                    ((ObjectNode) entry).remove("fullUrl");
                    if (!address.isEmpty()) {
                        ((ObjectNode) entry).put("fullUrl", address + own.get(url));
                    }
                }
            }
            String[] sent = {bundle.toString()};
            own.forEach((url, reference) ->
                    sent[0] = sent[0].replace("\"reference\":\"" + url, "\"reference\":\"" + reference));
            return sent[0];
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    @Test
    void saysWhereSomethingElseWasSentAndHowToCorrectIt() {
        post(dischargeOf(kari)).statusCode(200);
        String other = dischargeOf(kari).replace("Utskrivningsplan etter hoftebrudd", "Plan etter hoftebrudd");
        JsonPath answer = fhir().header("Accept-Language", "nb")
                .contentType(FHIR_JSON)
                .body(other)
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Map<String, String>>> remarked = answer.getList(REMARKS);
        assertThat(remarked).hasSize(1);
        assertThat(answer.getString(REMARKS + "[0].response.location")).startsWith("CarePlan/");
        assertThat(answer.getString(REMARKS + "[0].response.outcome.issue[-1].severity"))
                .isEqualTo("warning");
        assertThat(answer.getString(REMARKS + "[0].response.outcome.issue[-1].details.text"))
                .contains("ingenting er endret", "If-Match: W/\"1\"");
    }

    /** A reference by a condition is what it leads to. */
    @Test
    void saysWhereAnotherIsNamedByItsNumber() {
        post(dischargeOf(kari)).statusCode(200);
        String first = withTaskOf("310000205");
        post(first).statusCode(200);
        post(first).statusCode(200).body(REMARKS, empty());
        JsonPath answer =
                post(withTaskOf("310000302")).statusCode(200).extract().jsonPath();
        assertThat(answer.getList(REMARKS + ".response.location"))
                .hasSize(1)
                .first(STRING)
                .startsWith("Task/");
    }

    private String withTaskOf(String organisation) {
        return PersonInCare.with(dischargeOf(kari), "Task", kari.prefix() + ".task", """
                {"resourceType":"Task","status":"requested","intent":"plan","code":{"text":"Ring pårørende"},
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.task"}],
                 "for":{"reference":"Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|%s"},
                 "owner":{"reference":"Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|%s"}}
                """.formatted(
                        kari.prefix(), kari.identityNumber(), organisation));
    }

    @Test
    void saysNothingOfTheFirstSendingSentAgainAfterSomebodyChangedTheRecord() {
        String goal = changedGoal();
        post(dischargeOf(kari))
                .statusCode(200)
                .body(REMARKS, empty())
                .body(FIRST_GOAL + "etag", equalTo("W/\"2\""))
                .body(FIRST_GOAL + "location", equalTo("Goal/" + goal + "/_history/2"));
    }

    @Test
    void givesTheCurrentVersionHoweverOftenItIsSent() {
        String goal = changedGoal();
        post(dischargeOf(kari)).body(FIRST_GOAL + "etag", equalTo("W/\"2\""));
        patch(goal, "W/\"2\"", "en");
        post(dischargeOf(kari)).body(FIRST_GOAL + "etag", equalTo("W/\"3\""));
    }

    @Test
    void answersForAPersonAlikeWhetherSheWasKnownOrNot() {
        Map<String, String> unknown =
                patientIn(post(dischargeOf(kari)).extract().jsonPath());
        Map<String, String> known = patientIn(post(dischargeOf(kari)).extract().jsonPath());
        assertThat(known).isEqualTo(unknown).containsOnlyKeys("status", "location");
    }

    @Test
    void answersAConditionalCreateOfAPersonAlikeWhetherSheWasKnownOrNot() {
        for (int i = 0; i < 2; i++) {
            fhir().header("If-None-Exist", "identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber())
                    .contentType(FHIR_JSON)
                    .body("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\","
                            + "\"value\":\"" + kari.identityNumber() + "\"}]}")
                    .post("/Patient")
                    .then()
                    .statusCode(200)
                    .header("Location", containsString("/Patient/"))
                    .body(not(containsString(kari.identityNumber())));
        }
    }

    private static Map<String, String> patientIn(JsonPath answer) {
        return answer.getMap("entry.find { it.response.location.startsWith('Patient/') }.response");
    }

    /** In version 2. */
    private String changedGoal() {
        String location = post(dischargeOf(kari)).extract().path(FIRST_GOAL + "location");
        String goal = new IdType(location).getIdPart();
        patch(goal, "W/\"1\"", "nn");
        return goal;
    }

    private void patch(String goal, String etag, String language) {
        fhir().header("If-Match", etag)
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"replace\",\"path\":\"/language\",\"value\":\"" + language + "\"}]")
                .patch("/Goal/" + goal)
                .then()
                .statusCode(200);
    }
}
