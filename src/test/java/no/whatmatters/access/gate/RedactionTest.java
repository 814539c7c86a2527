package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is for health personnel alone is neither seen, nor lost, nor found out by the home help who sees the rest. */
class RedactionTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String SECRET = "Drikker mer enn hun sier";
    private static final String BY_GP = "\"authorString\":\"Jonas Lid\",\"time\":\"2026-05-05T10:00:00+02:00\",";
    private static final String LABELLED = """
            {"authorString":"Jonas Lid","time":"2026-05-05T10:00:00+02:00","text":"Drikker mer enn hun sier","extension":[{
              "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]}""";

    private KarisPlan plan;
    private String goal = "";

    @BeforeEach
    void herGpNotesSomethingForColleagues() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        goal = "/Goal/" + plan.goal();
        byGp("[{\"op\":\"add\",\"path\":\"/note\",\"value\":[" + LABELLED + ",{" + BY_GP
                + "\"text\":\"Glad i turer\"}]}]");
    }

    @Test
    void theHomeHelpSeesTheRest() {
        homeHelp()
                .get(goal)
                .then()
                .statusCode(200)
                .body("note.text", equalTo(List.of("Glad i turer")))
                .body("meta.tag.code", equalTo(List.of("SUBSETTED")));
        fhirAs("gp").get(goal).then().body("note", hasSize(2)).body("meta.tag", nullValue());
    }

    @Test
    void theNarrativeTellsNothingOfIt() throws JsonProcessingException {
        byGp("[{\"op\":\"add\",\"path\":\"/text\",\"value\":{\"status\":\"generated\","
                + "\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">" + SECRET + "</div>\"}}]");
        for (String path : List.of(
                goal,
                goal + "/_history",
                "/Goal?patient=" + plan.patient(),
                "/Patient/" + plan.patient() + "/$what-matters")) {
            assertThat(homeHelp().get(path).asString())
                    .as(path)
                    .contains(plan.goal())
                    .doesNotContain(SECRET);
        }
        fhirAs("gp").get(goal).then().body("text.div", containsString(SECRET));

        patch(JSON_PATCH, "[{\"op\":\"remove\",\"path\":\"/text\"}]")
                .statusCode(403)
                .body(code(), equalTo("patch-reached-hidden"));
        put(withoutTag(homeHelp().get(goal).asString()))
                .statusCode(403)
                .body(code(), equalTo("redacted-view-sent-back"));
        otherElementsChangeByPatchAndWhatIsHiddenStays();
        fhirAs("gp").get(goal).then().body("text.div", containsString(SECRET));
    }

    @Test
    void nobodyDeletesWhatTheyDoNotSee() throws JsonProcessingException {
        String view = homeHelp().get(goal).asString();
        put(view).statusCode(403).body(code(), equalTo("redacted-view-sent-back"));
        put(withoutTag(view)).statusCode(403).body(code(), equalTo("redacted-view-sent-back"));
        assertThat(notes()).contains(SECRET);
    }

    /** Found by an identifier of the own organisation, so that nothing has to be read first. */
    @Test
    void nobodyDeletesWhatATokenThatOnlyWritesDoesNotShow() {
        String number = plan.kari().prefix() + ".own";
        String task = """
                {"resourceType":"Task","identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],
                 "status":"requested","intent":"order","description":"Handle sammen","for":{"reference":"Patient/%s"}}
                """.formatted(number, plan.patient());
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .body(task)
                .post("/Task")
                .then()
                .statusCode(201);
        String own = "https://kommunen.example/plan|" + number;
        goal = "/Task/" + KarisPlan.id(this::fhir, "Task", own);
        fhirAs("municipal-nurse")
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/note\",\"value\":[" + LABELLED + "]}]")
                .patch(goal)
                .then()
                .statusCode(200);
        fhirWith(AnyToken.of("municipal-app").scope("user/Task.u").signed())
                .contentType(FHIR_JSON)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .queryParam("identifier", own)
                .body(task)
                .put("/Task")
                .then()
                .statusCode(403)
                .body(code(), equalTo("redacted-view-sent-back"));
        assertThat(notes()).contains(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'copy','from':'/note/0/text','path':'/achievementStatus/text'}",
                "{'op':'move','from':'/note/0/text','path':'/achievementStatus/text'}",
                "{'op':'test','path':'/note/0/text','value':'Drikker mer enn hun sier'}",
                "{'op':'remove','path':'/note/0'}",
                "{'op':'replace','path':'/note/1/text','value':'x'}",
                "{'op':'add','path':'/note/-','value':{'text':'x'}}",
                "{'op':'replace','path':'/note','value':[{'text':'x'}]}",
                "{'op':'replace','path':'','value':{'resourceType':'Goal'}}"
            })
    void noPatchReachesWhatIsHidden(String operation) {
        String body = "[" + operation.replace('\'', '"') + "]";
        patch(JSON_PATCH, body).statusCode(403).body(code(), equalTo("patch-reached-hidden"));
        inABundle(body).statusCode(403).body(code(), equalTo("patch-reached-hidden"));
        assertThat(notes()).containsExactly(SECRET, "Glad i turer");
    }

    /** It would succeed or fail by what the hidden note says. */
    @Test
    void noExpressionLooksForWhatIsHidden() {
        patch("application/fhir+json", """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                  {"name":"type","valueCode":"delete"},
                  {"name":"path","valueString":"Goal.note.where(text.startsWith('D'))"}]}]}""").statusCode(403).body(code(), equalTo("patch-reached-hidden"));
    }

    @Test
    void otherElementsChangeByPatchAndWhatIsHiddenStays() {
        String body = "[{\"op\":\"add\",\"path\":\"/achievementStatus/text\",\"value\":\"På vei\"}]";
        patch(JSON_PATCH, body).statusCode(200);
        inABundle(body.replace("På vei", "Nesten")).statusCode(200);
        assertThat(notes()).containsExactly(SECRET, "Glad i turer");
        fhirAs("gp").get(goal).then().body("achievementStatus.text", equalTo("Nesten"));
    }

    /** Else one could guess until nothing is told. */
    @Test
    void whatWouldBeToldOfAChangeTellsNothingOfWhatIsHidden() throws JsonProcessingException {
        String label = LABELLED.substring(LABELLED.indexOf("[{"), LABELLED.lastIndexOf(']') + 1);
        by(
                "hospital-nurse",
                "[{\"op\":\"add\",\"path\":\"/_lifecycleStatus\",\"value\":{\"extension\":" + label + "}}]");
        JsonNode view =
                new ObjectMapper().readTree(withoutTag(homeHelp().get(goal).asString()));
        assertThat(view.path("lifecycleStatus").asText()).isNotEqualTo("active");

        ((ObjectNode) view).put("lifecycleStatus", "proposed");
        homeHelp()
                .contentType(FHIR_JSON)
                .body(view.toString())
                .post(goal + "/$validate")
                .then()
                .statusCode(200)
                .body("issue.details.coding.code.flatten()", not(hasItem("status-cannot-follow")));
    }

    /** The tag would make it a record that nobody could change any more. */
    @Test
    void nobodyMakesSomethingThatSaysItIsAView() {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                         "meta":{"tag":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationValue","code":"SUBSETTED"}]},
                         "subject":{"reference":"Patient/%s"}}
                        """.formatted(plan.patient()))
                .post("/Goal")
                .then()
                .statusCode(403)
                .body(code(), equalTo("redacted-view-sent-back"));
    }

    /** A record that is for health personnel alone as a whole looks absent, also in a search and in the past. */
    @Test
    void whatIsLabelledAsAWholeLooksAbsent() {
        String label = """
                [{"op":"add","path":"/meta/security","value":[
                  {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}]}]""";
        fhirAs("hospital-system")
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(label)
                .patch(goal)
                .then()
                .statusCode(200);
        for (String path : List.of(goal, goal + "/_history", goal + "/_history/1")) {
            homeHelp().get(path).then().statusCode(404);
            fhirAs("municipal-nurse").get(path).then().statusCode(200);
        }
        assertThat(homeHelp().get("/Goal?patient=" + plan.patient()).asString()).doesNotContain(plan.goal());
        assertThat(homeHelp()
                        .get("/CarePlan?patient=" + plan.patient() + "&_include=CarePlan:goal")
                        .asString())
                .doesNotContain("\"id\":\"" + plan.goal());
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }

    private void byGp(String patch) {
        by("gp", patch);
    }

    private void by(String persona, String patch) {
        fhirAs(persona)
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(patch)
                .patch(goal)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse patch(String contentType, String body) {
        return homeHelp()
                .contentType(contentType)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(body)
                .patch(goal)
                .then();
    }

    private ValidatableResponse put(String body) {
        return homeHelp()
                .contentType(FHIR_JSON)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(body)
                .put(goal)
                .then();
    }

    private ValidatableResponse inABundle(String patch) {
        String data =
                java.util.Base64.getEncoder().encodeToString(patch.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return homeHelp()
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"transaction","entry":[{"resource":
                          {"resourceType":"Binary","contentType":"application/json-patch+json","data":"%s"},
                         "request":{"method":"PATCH","url":"Goal/%s","ifMatch":"%s"}}]}
                        """.formatted(
                        data, plan.goal(), fhir().get(goal).header("ETag").replace("\"", "\\\"")))
                .post("")
                .then();
    }

    private static String withoutTag(String view) throws JsonProcessingException {
        JsonNode resource = new ObjectMapper().readTree(view);
        ((ObjectNode) resource.get("meta")).remove("tag");
        return resource.toString();
    }

    private List<String> notes() {
        return fhirAs("gp").get(goal).jsonPath().getList("note.text");
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
