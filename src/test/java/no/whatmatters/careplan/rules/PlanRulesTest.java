package no.whatmatters.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server checks of plans and goals that no profile can say, over HTTP. */
class PlanRulesTest extends ServerTest {

    private static final String CODES = "issue.details.coding.flatten().code";

    private final TestPerson kari = TestPerson.next();
    private final TestPerson liv = TestPerson.next();

    @Test
    void namesEveryEntryThatConcernsAnotherPersonBesideWhatProfilesSay() {
        String livsGoal = location(post(dischargeOf(liv)).extract().jsonPath(), "Goal");
        String livsPlan = location(post(dischargeOf(liv)).extract().jsonPath(), "CarePlan");
        String firstGoal = "\"reference\": \"urn:uuid:4b617269-0504-4000-8000-000000000010\"";
        String mixed = dischargeOf(kari)
                .replace(firstGoal, "\"reference\": \"" + livsGoal + "\"")
                .replaceFirst("(\"focus\": \\{\\s*\"reference\": )\"urn:uuid:[^\"]*09\"", "$1\"" + livsPlan + "\"")
                .replace("\"title\": \"Utskrivningsplan etter hoftebrudd\",", "");
        Map<String, Long> before = StoredRows.now();
        post(mixed)
                .statusCode(422)
                .body("issue.size()", org.hamcrest.Matchers.greaterThanOrEqualTo(4))
                .body(
                        "issue.expression.flatten()",
                        hasItems(
                                "Bundle.entry[8].resource.goal",
                                "Bundle.entry[12].resource.focus",
                                "Bundle.entry[18].resource.focus"))
                .body(CODES, hasItem("concerns-another-person"))
                .body("issue.expression.flatten()", hasItem(containsString("Bundle.entry[8].resource")));
        assertThat(StoredRows.now()).isEqualTo(before);
    }

    @Test
    void aScoreIsOfAGoalThatIsThere() {
        String nowhere = dischargeOf(kari)
                .replace(
                        "\"focus\": [\n          {\n            \"reference\": \"urn:uuid:4b617269-0504-4000-8000-000000000010\"",
                        "\"focus\": [\n          {\n            \"reference\": \"Goal/" + UUID.randomUUID() + "\"");
        assertThat(nowhere).contains("\"Goal/");
        Map<String, Long> before = StoredRows.now();
        post(nowhere)
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem(startsWith("Bundle.entry[12].resource.focus")))
                .body(CODES, hasItem("Reference_REF_CantResolve"));
        assertThat(StoredRows.now()).isEqualTo(before);
    }

    @Test
    void takesAResendOfAPersonWhoIsKnown() {
        post(dischargeOf(kari)).statusCode(200);
        post(dischargeOf(kari)).statusCode(200);
    }

    @Test
    void refusesToMoveAGoalToAnotherPerson() {
        JsonPath karis = post(dischargeOf(kari)).extract().jsonPath();
        String livs = location(post(dischargeOf(liv)).extract().jsonPath(), "Patient");
        patch(location(karis, "Goal"), "/subject/reference", livs)
                .statusCode(422)
                .body(CODES, hasItem("moves-to-another-person"));
        patch(location(karis, "Task"), "/for/reference", livs)
                .statusCode(422)
                .body(CODES, hasItem("moves-to-another-person"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Condition | {'subject':PERSON} | /subject/reference",
                "Observation | {'status':'final','code':{'text':'x'},'subject':PERSON} | /subject/reference",
                "ServiceRequest | {'status':'active','intent':'plan','subject':PERSON} | /subject/reference",
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON} | /subject/reference",
                "List | {'status':'current','mode':'working','subject':PERSON} | /subject/reference",
                "Consent | {'status':'active','scope':{'text':'x'},'category':[{'text':'x'}],'policyRule':{'text':'x'},'patient':PERSON} | /patient/reference",
                "RelatedPerson | {'patient':PERSON} | /patient/reference",
                "Appointment | {'status':'proposed','participant':[{'status':'accepted','actor':PERSON}]} | /participant/0/actor/reference"
            })
    void refusesToMoveARecordOfAnyTypeToAnotherPerson(String type, String content, String path) {
        String karis = location(post(dischargeOf(kari)).extract().jsonPath(), "Patient");
        String livs = location(post(dischargeOf(liv)).extract().jsonPath(), "Patient");
        String resource = content.replace('\'', '"')
                .replaceFirst("\\{", "{\"resourceType\":\"" + type + "\",")
                .replace("PERSON", "{\"reference\":\"" + karis + "\"}");
        String record =
                type + "/" + post(type, resource).statusCode(201).extract().path("id");
        patch(record, path, livs).statusCode(422).body(CODES, hasItem("moves-to-another-person"));
        patch(record, path, karis).statusCode(200);
    }

    /** The person is an entry of the transaction, so the reference is a placeholder until all is stored. */
    @Test
    void takesAnUpdateThatNamesThePersonWithinItsTransaction() {
        post(dischargeOf(kari)).statusCode(200);
        ObjectNode update = updateOfTheFirstGoal(dischargeOf(kari));
        post(update.toString()).statusCode(200);
    }

    /** Found by her number, by her id, or by neither: new as yet. */
    @Test
    void refusesAnUpdateThatNamesAnotherPersonWithinItsTransaction() {
        post(dischargeOf(kari)).statusCode(200);
        ObjectNode update = updateOfTheFirstGoal(
                kari.renamed(dischargeOf(kari)).replace(kari.identityNumber(), liv.identityNumber()));
        post(update.toString()).statusCode(422).body(CODES, hasItem("moves-to-another-person"));
        post(dischargeOf(liv)).statusCode(200);
        post(update.toString()).statusCode(422).body(CODES, hasItem("moves-to-another-person"));
    }

    @Test
    void refusesAStatusThatCannotFollowAndSaysWhichCan() {
        String goal = location(post(dischargeOf(kari)).extract().jsonPath(), "Goal");
        patch(goal, "/lifecycleStatus", "completed").statusCode(200);
        fhir().header("If-Match", "W/\"2\"")
                .header("Accept-Language", "nb")
                .contentType("application/json-patch+json")
                .body(replace("/lifecycleStatus", "planned"))
                .patch("/" + goal)
                .then()
                .statusCode(422)
                .body("issue[0].details.text", containsString("Disse kan: active, entered-in-error"));
    }

    @Test
    void refusesToOverwriteThePersonsWords() {
        String goal = location(post(dischargeOf(kari)).extract().jsonPath(), "Goal");
        patch(goal, "/description/text", "Komme meg ut").statusCode(422).body(CODES, hasItem("words-are-the-persons"));
        fhir().get("/" + goal).then().body("description.text", equalTo("Komme meg hjem"));
    }

    /** Else the words would be nobody's in between, and anything could be written. */
    @Test
    void keepsAGoalTheKindThatMakesItsWordsThePersons() {
        String goal = location(post(dischargeOf(kari)).extract().jsonPath(), "Goal");
        patch(goal, "/category/0/coding/0/code", "treatment")
                .statusCode(422)
                .body(CODES, hasItem("what-matters-stays"));
    }

    @Test
    void takesACorrectionWithItsProvenanceAndLeavesTheScores() {
        JsonPath sent = post(dischargeOf(kari)).extract().jsonPath();
        String goal = location(sent, "Goal");
        String correction = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":{"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                      {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Goal.description.text"},
                      {"name":"value","valueString":"Kome meg heim"}]}]},
                   "request":{"method":"PATCH","url":"%s","ifMatch":"W/\\"1\\""}}%s]}
                """;
        String provenance = """
                ,{"resource":{"resourceType":"Provenance","target":[{"reference":"%s"}],
                    "recorded":"2026-05-04T15:00:00+02:00",
                    "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity","code":"correct"}]},
                    "agent":[{"who":{"reference":"%s"}}]},
                  "request":{"method":"POST","url":"Provenance"}}
                """.formatted(goal, location(sent, "Patient"));
        post(correction.formatted(goal, ""))
                .statusCode(422)
                .body(CODES, hasItem("words-are-the-persons"))
                .body("issue.expression.flatten()", hasItem("Bundle.entry[0].resource.description.text"));
        post(correction.formatted(goal, provenance)).statusCode(200);
        fhir().get("/" + goal).then().body("description.text", equalTo("Kome meg heim"));
        fhir().get("/" + goal + "/_history/1").then().body("description.text", equalTo("Komme meg hjem"));
        fhir().queryParam("focus", goal)
                .get("/Observation")
                .then()
                .body("entry.resource.valueQuantity.value", org.hamcrest.Matchers.contains(5));
    }

    /** A transaction of the discharge's Patient, its practice, and its first goal as an update by the sender's number. */
    private static ObjectNode updateOfTheFirstGoal(String discharge) {
        try {
            ObjectNode bundle = (ObjectNode) new ObjectMapper().readTree(discharge);
            ArrayNode entries = bundle.withArray("entry");
            ArrayNode kept = bundle.putArray("entry");
            kept.add(entries.get(0)).add(entries.get(3)).add(entries.get(9));
            ObjectNode request = (ObjectNode) entries.get(9).get("request");
            String condition = request.get("ifNoneExist").asText();
            request.removeAll();
            request.put("method", "PUT").put("url", "Goal?" + condition);
            return bundle;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private ValidatableResponse patch(String record, String path, String value) {
        return fhir().header("If-Match", "W/\"1\"")
                .contentType("application/json-patch+json")
                .body(replace(path, value))
                .patch("/" + record)
                .then();
    }

    private static String replace(String path, String value) {
        return "[{\"op\":\"replace\",\"path\":\"" + path + "\",\"value\":\"" + value + "\"}]";
    }

    private static String location(JsonPath answer, String type) {
        String location =
                answer.getString("entry.find { it.response.location.startsWith('" + type + "/') }.response.location");
        return location.substring(0, location.indexOf("/_history"));
    }
}
