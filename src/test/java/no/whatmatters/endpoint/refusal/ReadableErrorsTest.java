package no.whatmatters.endpoint.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.endpoint.guard.GuardedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = GuardedServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadableErrorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/Goal/nobody,            404, unknown-record",
        "/Goal/gone,              410, deleted-record",
        "/Goal/conflict,          409, conflict",
        "/Goal/talkative,         409, conflict",
        "/Goal/hapis-own,         422, unprocessable",
        "/Goal/refused,           400, unknown-search-parameter",
        "/Goal?nonsense=1,        400, unknown-search-parameter",
        "/Goal?target-date=soon,  400, invalid-search-value",
        "/Account/1,              404, unknown-resource-type",
        "/Nonsense/1,             404, unknown-resource-type",
        "/Goal/1/$nonsense,       400, unsupported-interaction",
        "/,                       400, invalid-request",
    })
    void everyRefusalHasOurCodeAndASentenceInTheCallersLanguage(String path, int status, String code) {
        given().header("Accept-Language", "nb")
                .port(port)
                .get("/fhir" + path)
                .then()
                .statusCode(status)
                .header("Content-Language", "nb")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body("issue.size()", equalTo(1))
                .body("issue[0].severity", equalTo("error"))
                .body("issue[0].details.coding[0].system", equalTo(Refusal.CODE_SYSTEM))
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", endsWith("."));
    }

    @Test
    void namesTheParameterItRefuses() {
        get("/Goal?nonsense=1")
                .body("issue[0].details.text", containsString("parameter nonsense is not known"))
                .body("issue[0].details.text", containsString("refused rather than ignored"));
        get("/Goal/refused").body("issue[0].details.text", containsString("parameter nonsense is not known"));
    }

    @Test
    void namesTheTypeItDoesNotStore() {
        get("/Account/1").body("issue[0].details.text", containsString("type Account is not stored"));
    }

    @Test
    void tellsHapisMessageOnlyWhenItTellsOfNobody() {
        get("/Goal/conflict").body("issue[0].diagnostics", equalTo("HAPI-0989: Version 2 is not the newest"));
        get("/Goal/talkative").body("issue[0].diagnostics", nullValue());
        String answer = get("/Goal/hapis-own").extract().asString();
        assertThat(answer).doesNotContain("12894345029").doesNotContain("own words");
    }

    @Test
    void leavesAnOutcomeThatAFeatureWrote() {
        get("/Goal/invalid")
                .statusCode(422)
                .body("issue[0].details.text", equalTo("A goal needs the person's own words"));
    }

    @Test
    void leavesNotModifiedAsItIs() {
        get("/Goal/unchanged").statusCode(304).header("Content-Language", nullValue());
    }

    @Test
    void keepsWhereADeletedRecordWas() {
        get("/Goal/gone").header("Location", endsWith("/Goal/gone/_history/2"));
    }

    @Test
    void refusesABodyThatIsNoResource() {
        given().port(port)
                .contentType("application/fhir+json;charset=UTF-8")
                .body("{\"resourceType\":\"Patient\"}")
                .post("/fhir/Goal")
                .then()
                .statusCode(400)
                .body("issue[0].details.coding[0].code", equalTo("unreadable-resource"))
                .body("issue[0].diagnostics", containsString("expected \"Goal\" but found \"Patient\""));
    }

    @Test
    void tellsNothingOfAFailureButAReferenceToTheLog(CapturedOutput log) {
        ValidatableResponse answer = get("/Goal/failing").statusCode(500).body("issue[0].diagnostics", nullValue());
        String text = answer.extract().path("issue[0].details.text");
        assertThat(answer.extract().asString()).doesNotContain("secret", "IllegalState", "HAPI-");
        String reference = text.replaceAll(".*reference: ([0-9a-f-]{36})", "$1");
        assertThat(reference).hasSize(36);
        assertThat(log.getAll()).containsOnlyOnce(reference);
    }

    @Test
    void answersInXmlToWhoeverAsksForIt() {
        given().port(port)
                .accept("application/fhir+xml")
                .get("/fhir/Goal/nobody")
                .then()
                .statusCode(404)
                .body("OperationOutcome.issue.details.coding.code.@value", equalTo("unknown-record"));
    }

    private ValidatableResponse get(String path) {
        return given().port(port).get("/fhir" + path).then();
    }
}
