package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/** Who sends again what is hidden from them as a whole is told neither where it is nor when it was changed. */
class ResentUnseenTest extends ServerTest {

    private static final String CLINICAL_ONLY = "\"meta\":{\"security\":[{\"system\":"
            + "\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\",\"code\":\"clinical-only\"}]},";

    private KarisPlan plan;

    @BeforeEach
    void sheComesHome() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
    }

    /** Whether the system named it when it sent it, or not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsForHealthPersonnelAlone(boolean named) {
        String id = written(CLINICAL_ONLY, named);
        requireTaken(alone(homeHelp(), number(), ""), "issue");
        requireTaken(together("transaction", homeHelp(), number(), ""), "issue");
        requireTaken(together("batch", homeHelp(), number(), ""), "entry[0].response.outcome.issue");
        assertThat(alone(homeHelp(), number(), CLINICAL_ONLY).asString())
                .isEqualTo(
                        alone(homeHelp(), number() + ".nothing", CLINICAL_ONLY).asString())
                .contains("organisation-takes-no-part");
        assertThat(alone(fhirAs("municipal-nurse"), number(), CLINICAL_ONLY)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("Location"))
                .contains("Task/" + id);
    }

    /** What the system sent without a condition is found by its number all the same, and no second one is made under it. */
    @Test
    void isNotMadeOnceMore() {
        String id = written(CLINICAL_ONLY, false);
        requireTaken(alone(homeHelp(), number(), ""), "issue");
        assertThat(KarisPlan.id(this::fhir, "Task", "https://kommunen.example/plan|" + number()))
                .isEqualTo(id);
        alone(fhirAs("municipal-epj"), number(), CLINICAL_ONLY).then().statusCode(200);
    }

    /** A number of hers and one of nobody's are answered alike. */
    @Test
    void whatIsOfAPersonWhoKeepsThemOutByName() {
        String id = written("", true);
        blocksAmina();
        for (String type : List.of("alone", "transaction", "batch")) {
            String there = sent(type, number());
            String nowhere = sent(type, number() + ".nothing");
            assertThat(there).as(type).isEqualTo(nowhere).contains("reference-leads-nowhere");
        }
        assertThat(alone(fhirAs("municipal-epj"), number(), "")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("Location"))
                .contains("Task/" + id);
    }

    /** What a new version would break is not compared, and what is wrong with it by itself is told in both cases. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"meta\":{\"profile\":[\"https://nobody.example/shape\"]},\"priority\":\"soon\","})
    void aNewVersionOfWhatIsKeptFromThemByName(String more) {
        written("", true);
        blocksAmina();
        for (String type : List.of("alone", "transaction", "batch")) {
            String there = put(type, number(), more);
            String nowhere = put(type, number() + ".nothing", more);
            assertThat(there.replace(number(), "x"))
                    .as(type)
                    .isEqualTo(nowhere.replace(number() + ".nothing", "x"))
                    .contains(more.isEmpty() ? "reference-leads-nowhere" : "soon");
        }
    }

    private String put(String type, String number, String more) {
        RequestSpecification sender = fhirAs("municipal-nurse").contentType(FHIR_JSON);
        String condition = "Task?identifier=https://kommunen.example/plan|" + number;
        String task = task(more, "https://kommunen.example/plan", number);
        Response answer = type.equals("alone")
                ? sender.body(task).put("/" + condition)
                : sender.body("""
                        {"resourceType":"Bundle","type":"%s","entry":[{"resource":%s,"request":{"method":"PUT","url":"%s"}}]}
                        """.formatted(type, task, condition)).post("");
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Location") + " "
                + answer.asString();
    }

    @Test
    void anothersIdentifierTellsNothingEither() {
        String theirs = plan.kari().prefix() + ".hand-over";
        blocksAmina();
        fhirAs("municipal-nurse")
                .contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://sykehuset.example/plan|" + theirs)
                .body(task("", "https://sykehuset.example/plan", theirs))
                .post("/Task")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("identifier-system-not-own"));
    }

    private String sent(String type, String number) {
        Response answer = type.equals("alone")
                ? alone(fhirAs("municipal-nurse"), number, "")
                : together(type, fhirAs("municipal-nurse"), number, "");
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Location") + " "
                + answer.asString();
    }

    private static void requireTaken(Response answer, String issues) {
        assertThat(answer.asString())
                .contains("identifier-taken", "If it was sent with ifNoneExist already")
                .doesNotContain("Task/0");
        assertThat(answer.jsonPath().getList(issues)).hasSize(1);
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Location")).isNull();
    }

    private String written(String label, boolean named) {
        RequestSpecification system = fhirAs("municipal-epj").header("Prefer", "return=representation");
        if (named) {
            system.header("If-None-Exist", "identifier=https://kommunen.example/plan|" + number());
        }
        return system.contentType(FHIR_JSON)
                .body(task(label, "https://kommunen.example/plan", number()))
                .post("/Task")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response alone(RequestSpecification sender, String number, String label) {
        return sender.contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://kommunen.example/plan|" + number)
                .body(task(label, "https://kommunen.example/plan", number))
                .post("/Task");
    }

    private Response together(String type, RequestSpecification sender, String number, String label) {
        return sender.contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"%s","entry":[{"fullUrl":"urn:uuid:0f6f0f0e-9f3b-4c1a-9a53-2b6cf1a0d001",
                         "resource":%s,"request":{"method":"POST","url":"Task",
                         "ifNoneExist":"identifier=https://kommunen.example/plan|%s"}}]}
                        """.formatted(type, task(label, "https://kommunen.example/plan", number), number))
                .post("");
    }

    private void blocksAmina() {
        String consent = Blocking.of(plan.patient(), "x")
                .replace(
                        "\"reference\":{\"reference\":\"Organization/x\"}",
                        "\"reference\":{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.4\",\"value\":\"990000002\"}}");
        fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                .contentType(FHIR_JSON)
                .body(consent)
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }

    private String number() {
        return plan.kari().prefix() + ".own";
    }

    private String task(String label, String system, String number) {
        return """
                {"resourceType":"Task",%s"identifier":[{"system":"%s","value":"%s"}],
                 "status":"requested","intent":"order","description":"Handle sammen","for":{"reference":"Patient/%s"}}""".formatted(label, system, number, plan.patient());
    }
}
