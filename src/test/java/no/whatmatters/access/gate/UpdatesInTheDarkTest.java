package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The home help does not find out what state a goal of Kari's is in, by sending one after the other and seeing what is refused. */
class UpdatesInTheDarkTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String CLINICAL_ONLY =
            "{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\",\"code\":\"clinical-only\"}";
    private static final String LABEL = """
            {"extension":[{
              "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":%s}]}""".formatted(CLINICAL_ONLY);
    private static final String REDACTED = "redacted-view-sent-back";

    private KarisPlan plan;
    private String goal = "";

    @BeforeEach
    void whatStateHerGoalIsInIsForHealthPersonnelAlone() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        goal = "/Goal/" + plan.goal();
        patch("hospital-nurse", "[{\"op\":\"add\",\"path\":\"/_lifecycleStatus\",\"value\":" + LABEL + "}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "accepted", "active", "completed", "cancelled", "rejected"})
    void whateverStateItIsSentIn(String status) throws JsonProcessingException {
        refusedAlike(changed(status, false), "/Goal/" + plan.goal());
        refusedAlike(changed(status, true), "/Goal/" + plan.goal());
    }

    /** It would be a change of nothing, and so a yes. */
    @Test
    void nobodyGuessesTheWhole() {
        refusedAlike(fhirAs("gp").get(goal).asString(), "/Goal/" + plan.goal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "active", "completed"})
    void whereItIsNamedByANumberOfTheirOwn(String status) {
        String own = ownGoal();
        patch("municipal-nurse", "[{\"op\":\"add\",\"path\":\"/_lifecycleStatus\",\"value\":" + LABEL + "}]");
        refusedAlike(own.replace("active", status), condition());
    }

    /** What is hidden as a whole looks absent, and breaks no rule. */
    @ParameterizedTest
    @ValueSource(strings = {"proposed", "active", "completed"})
    void whereAllOfItIsHidden(String status) {
        String own = ownGoal();
        patch("municipal-nurse", "[{\"op\":\"add\",\"path\":\"/meta/security\",\"value\":[" + CLINICAL_ONLY + "]}]");
        assertThat(codes(alone(own.replace("active", status), condition()))).containsExactly("unknown-record");
        assertThat(codes(together("transaction", own.replace("active", status), condition())))
                .containsExactly("unknown-record");
    }

    /** Whether a reason may be missing depends on the state; the label stands beside the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'remove','path':'/_lifecycleStatus'}",
                "{'op':'replace','path':'/_lifecycleStatus','value':{'id':'x'}}",
                "{'op':'add','path':'/statusReason','value':{'text':'x'}}",
                "{'op':'add','path':'/achievementStatus/text','value':'x'}"
            })
    void nobodyPatchesWhatIsInAStateThatTheyDoNotSee(String operation) {
        homeHelp()
                .contentType(JSON_PATCH)
                .header("If-Match", etag())
                .body("[" + operation.replace('\'', '"') + "]")
                .patch(goal)
                .then()
                .statusCode(403)
                .body("issue.details.coding.code.flatten()", equalTo(List.of("patch-reached-hidden")));
    }

    /** Her own number is no secret to her, though it is not shown in what names her. */
    @Test
    void sheAmendsWhatNamesHerByHerNumber() {
        String answers = """
                {"resourceType":"QuestionnaireResponse"%s,"status":"%s","item":[{"linkId":"1","text":"%s"}],
                 "subject":{"reference":"Patient/%s","identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}}
                """;
        String number = plan.kari().identityNumber();
        RequestSpecification kari = fhirWith(AnyToken.ofCitizen(plan.kari()).signed());
        String id = kari.contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(answers.formatted("", "completed", "Først", plan.patient(), number))
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                .contentType(FHIR_JSON)
                .body(answers.formatted(",\"id\":\"" + id + "\"", "amended", "Så", plan.patient(), number))
                .put("/QuestionnaireResponse/" + id)
                .then()
                .statusCode(200);
    }

    private void refusedAlike(String body, String record) {
        for (Response each :
                List.of(alone(body, record), together("transaction", body, record), together("batch", body, record))) {
            assertThat(codes(each)).containsExactly(REDACTED);
        }
    }

    private Response alone(String body, String record) {
        return homeHelp()
                .contentType(FHIR_JSON)
                .header("If-Match", etag())
                .body(body)
                .put(record);
    }

    private Response together(String type, String body, String record) {
        return homeHelp()
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"%s","entry":[{"resource":%s,
                         "request":{"method":"PUT","url":"%s","ifMatch":"%s"}}]}
                        """.formatted(type, body, record.substring(1), etag().replace("\"", "\\\"")))
                .post("");
    }

    private static List<String> codes(Response answer) {
        String issues = answer.jsonPath().getString("resourceType").equals("Bundle")
                ? "entry[0].response.outcome.issue"
                : "issue";
        assertThat(answer.jsonPath().getString(issues)).as(answer.asString()).isNotNull();
        return answer.jsonPath().getList(issues + ".details.coding.code.flatten()");
    }

    /** What the home help sees, in another state; perhaps with the label as it is stored. */
    private String changed(String status, boolean labelled) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonNode view = json.readTree(homeHelp().get(goal).asString());
        ((ObjectNode) view.get("meta")).remove("tag");
        ObjectNode changed = ((ObjectNode) view).put("lifecycleStatus", status);
        if (labelled) {
            changed.set("_lifecycleStatus", json.readTree(LABEL));
        }
        return changed.toString();
    }

    /** One that the municipality's own system has sent: from here on it is the one that is asked about. */
    private String ownGoal() {
        String own = """
                {"resourceType":"Goal","identifier":[{"system":"https://kommunen.example/plan","value":"%1$s.own"}],
                 "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/goal-acceptance","extension":[
                   {"url":"individual","valueReference":{"reference":"Patient/%2$s"}},{"url":"status","valueCode":"agree"}]}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "lifecycleStatus":"active","description":{"text":"Gå i trapper"},"startDate":"2026-05-18",
                 "subject":{"reference":"Patient/%2$s"},"expressedBy":{"reference":"Patient/%2$s"}}
                """.formatted(plan.kari().prefix(), plan.patient());
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .body(own)
                .put(condition())
                .then()
                .statusCode(201);
        goal = "/Goal/"
                + KarisPlan.id(
                        this::fhir,
                        "Goal",
                        "https://kommunen.example/plan|" + plan.kari().prefix() + ".own");
        return own;
    }

    private String condition() {
        return "/Goal?identifier=https://kommunen.example/plan|" + plan.kari().prefix() + ".own";
    }

    private void patch(String persona, String patch) {
        fhirAs(persona)
                .contentType(JSON_PATCH)
                .header("If-Match", etag())
                .body(patch)
                .patch(goal)
                .then()
                .statusCode(200);
    }

    private String etag() {
        return fhir().get(goal).header("ETag");
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
