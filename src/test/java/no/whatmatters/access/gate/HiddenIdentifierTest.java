package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * An identifier that is for health personnel alone is no name to the home help: nothing that leads to its record by it, and no
 * write that names the record so, tells her more than where there is none. Decisions 0079 and 0081.
 */
class HiddenIdentifierTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String LABEL = """
            "extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]""";
    private static final String OWN = "https://kommunen.example/plan";

    private KarisPlan plan;

    @BeforeEach
    void sheIsHome() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
    }

    /** The hospital assigns it: what she does not see is answered like what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"alone", "transaction", "batch"})
    void noUpdateByAnothersIdentifierFindsIt(String way) {
        String hospitals = "https://sykehuset.example/plan|" + prefix() + ".goal-1";
        label("/Goal/" + plan.goal(), "hospital-system");
        String there = updated(way, "Goal", goal("https://sykehuset.example/plan", ".goal-1"), hospitals);
        String nowhere = updated(
                way,
                "Goal",
                goal("https://sykehuset.example/plan", ".goal-1").replace(".goal-1", ".no-1"),
                hospitals.replace(".goal-1", ".no-1"));
        assertThat(there).isEqualTo(nowhere).contains("identifier-system-not-own");
    }

    /** The municipality assigns it: it is as with a record that is hidden as a whole. */
    @ParameterizedTest
    @ValueSource(strings = {"alone", "transaction", "batch"})
    void noUpdateByAnOwnIdentifierFindsIt(String way) {
        String record = "/Task/" + ownTask();
        label(record, "municipal-nurse");
        String answer = updated(way, "Task", task(), OWN + "|" + prefix() + ".own");
        assertThat(answer).contains("unknown-record").doesNotContain(record.substring(1));
        fhirAs("municipal-nurse").get(record).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "transaction", "batch"})
    void noCreateFindsIt(String way) {
        String record = "/Task/" + ownTask();
        label(record, "municipal-nurse");
        Response answer = way.equals("alone")
                ? homeHelp()
                        .contentType(FHIR_JSON)
                        .header("If-None-Exist", "identifier=" + OWN + "|" + prefix() + ".own")
                        .body(task())
                        .post("/Task")
                : homeHelp().contentType(FHIR_JSON).body(creating(way)).post("");
        assertThat(answer.asString()).contains("identifier-taken").doesNotContain(record.substring(1));
        assertThat(answer.header("Location")).isNull();
    }

    /** Beforehand is told what the write tells, and not where it is. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void validationSaysWhatTheWriteSays(boolean wholly) {
        String record = "/Task/" + ownTask();
        if (wholly) {
            patch(record, "municipal-nurse", """
                    [{"op":"add","path":"/meta/security","value":[
                      {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}]}]""");
        } else {
            label(record, "municipal-nurse");
        }
        Response asked =
                homeHelp().contentType(FHIR_JSON).body(creating("transaction")).post("/Bundle/$validate");
        Response written =
                homeHelp().contentType(FHIR_JSON).body(creating("transaction")).post("");
        assertThat(errors(asked))
                .isEqualTo(errors(written))
                .hasSize(1)
                .first()
                .asString()
                .contains("identifier-taken");
        assertThat(asked.asString()).doesNotContain(record.substring(1));
        assertThat(errors(fhirAs("municipal-nurse")
                        .contentType(FHIR_JSON)
                        .body(creating("transaction"))
                        .post("/Bundle/$validate")))
                .isEmpty();
    }

    /** By PUT too: of a record whose name she does not see, she hears what she hears of none. */
    @ParameterizedTest
    @ValueSource(strings = {"transaction", "batch"})
    void validationOfAnUpdateSaysWhatTheWriteSays(String way) {
        String hospitals = "https://sykehuset.example/plan|" + prefix() + ".goal-1";
        String moved = goal("https://sykehuset.example/plan", ".goal-1")
                .replaceFirst("Patient/[^\"]+", "Patient/" + another())
                .replace("active", "proposed");
        label("/Goal/" + plan.goal(), "hospital-system");
        String nowhere =
                told(updating(way, "Goal", moved.replace(".goal-1", ".no-1"), hospitals.replace(".goal-1", ".no-1"))
                        .post("/Bundle/$validate")
                        .asString());
        Response asked = updating(way, "Goal", moved, hospitals).post("/Bundle/$validate");
        assertThat(told(asked.asString()).replace(".goal-1", ".no-1")).isEqualTo(nowhere);
        assertThat(errors(asked))
                .asString()
                .contains("identifier-system-not-own")
                .doesNotContain("person");
        assertThat(updated(way, "Goal", moved, hospitals)).contains("identifier-system-not-own");
    }

    /** One of the municipality's own: what its write is told is told beforehand, and no more. */
    @Test
    void validationOfAnUpdateOfItsOwnSaysWhatTheWriteSays() {
        String record = "/Task/" + ownTask();
        label(record, "municipal-nurse");
        String done = task().replace("requested", "draft");
        String name = OWN + "|" + prefix() + ".own";
        assertThat(errors(updating("transaction", "Task", done, name).post("/Bundle/$validate")))
                .isEqualTo(errors(updating("transaction", "Task", done, name).post("")))
                .hasSize(1)
                .asString()
                .contains("unknown-record");
    }

    /** Who could not write it learns nothing by asking: elsewhere, and of somebody they may not know. */
    @Test
    void validationTellsNobodyElse() {
        String record = ownTask();
        for (AnyToken each : List.of(AnyToken.of("nurse-elsewhere"), AsksAlike.elsewhere())) {
            String there = fhirWith(each.signed())
                    .contentType(FHIR_JSON)
                    .body(creating("transaction"))
                    .post("/Bundle/$validate")
                    .asString();
            String nowhere = fhirWith(each.signed())
                    .contentType(FHIR_JSON)
                    .body(creating("transaction").replace(prefix() + ".own", prefix() + ".not"))
                    .post("/Bundle/$validate")
                    .asString();
            assertThat(there).isEqualTo(nowhere).doesNotContain(record).doesNotContain("identifier-taken");
        }
    }

    /** The answer but for what differs each time, and for the number that was asked for. */
    private static String told(String answer) {
        return answer.replace(".nobodys", "")
                .replaceAll("\"id\": *\"[^\"]+\"", "")
                .replaceAll("\"(lastUpdated|lastModified|etag)\": *\"[^\"]+\"", "");
    }

    private static List<Object> errors(Response answer) {
        return answer.jsonPath()
                .getList("issue.findAll{it.severity=='error'}.collect{it.expression + it.details.coding.code}");
    }

    private String updated(String way, String type, String body, String identifier) {
        if (way.equals("alone")) {
            Response answer = homeHelp()
                    .contentType(FHIR_JSON)
                    .header("If-Match", "W/\"2\"")
                    .queryParam("identifier", identifier)
                    .body(body)
                    .put("/" + type);
            return answer.statusCode() + answer.asString();
        }
        return updating(way, type, body, identifier).post("").asString().replaceFirst("\"id\": *\"[^\"]+\"", "");
    }

    private RequestSpecification updating(String way, String type, String body, String identifier) {
        return homeHelp().contentType(FHIR_JSON).body("""
                        {"resourceType":"Bundle","type":"%s","entry":[{"resource":%s,
                         "request":{"method":"PUT","url":"%s?identifier=%s","ifMatch":"W/\\"2\\""}}]}
                        """.formatted(way, body, type, identifier));
    }

    /** Somebody else, to whom a record could be moved. */
    private String another() {
        return fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Patient\"}")
                .post("/Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String creating(String way) {
        return """
                {"resourceType":"Bundle","type":"%s","entry":[{"resource":%s,
                 "request":{"method":"POST","url":"Task","ifNoneExist":"identifier=%s|%s.own"}}]}
                """.formatted(way, task(), OWN, prefix());
    }

    private String ownTask() {
        return fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .header("If-None-Exist", "identifier=" + OWN + "|" + prefix() + ".own")
                .body(task())
                .post("/Task")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String task() {
        return """
                {"resourceType":"Task","identifier":[{"system":"%s","value":"%s.own"}],
                 "status":"requested","intent":"order","description":"Handle sammen","for":{"reference":"Patient/%s"}}""".formatted(OWN, prefix(), plan.patient());
    }

    private String goal(String system, String number) {
        return """
                {"resourceType":"Goal","identifier":[{"system":"%s","value":"%s"}],"lifecycleStatus":"active",
                 "description":{"text":"Komme meg hjem"},"subject":{"reference":"Patient/%s"}}""".formatted(system, prefix() + number, plan.patient());
    }

    /** Labels the first identifier that the record has. */
    private void label(String record, String persona) {
        patch(
                record,
                persona,
                "[{\"op\":\"add\",\"path\":\"/identifier/0/extension\",\"value\":" + LABEL.substring(LABEL.indexOf('['))
                        + "}]");
    }

    private void patch(String record, String persona, String patch) {
        fhirAs(persona)
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(record).header("ETag"))
                .body(patch)
                .patch(record)
                .then()
                .statusCode(200);
    }

    private String prefix() {
        return plan.kari().prefix();
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
