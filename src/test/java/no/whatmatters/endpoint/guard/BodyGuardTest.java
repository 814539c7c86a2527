package no.whatmatters.endpoint.guard;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GuardedServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "whatmatters.limits.body=100KB")
class BodyGuardTest {

    private static final String GOAL =
            "{\"resourceType\":\"Goal\",\"description\":{\"text\":\"Komme meg hjem – så snart som råd\"}}";

    private static final RestAssuredConfig SEND_AS_IS = RestAssured.config()
            .encoderConfig(encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY));

    @LocalServerPort
    private int port;

    @Autowired
    private GoalsInMemory goals;

    @BeforeEach
    void forgetEarlierGoals() {
        goals.received.clear();
    }

    @Test
    void handsAGoodBodyOnWhole() {
        sending("application/fhir+json", GOAL).post("/Goal").then().statusCode(201);
        sending("TEXT/JSON; charset=utf-8", GOAL).post("/Goal").then().statusCode(201);
        sending(
                        "application/xml",
                        "<Goal xmlns=\"http://hl7.org/fhir\"><description><text value=\"Komme meg hjem – så snart som råd\"/></description></Goal>")
                .post("/Goal")
                .then()
                .statusCode(201);
        sending("application/fhir+json", GOAL)
                .header("Content-Encoding", "identity")
                .post("/Goal")
                .then()
                .statusCode(201);
        assertThat(goals.received).hasSize(4).containsOnly("Komme meg hjem – så snart som råd");
    }

    @Test
    void handsAPatchOn() {
        sending("application/json-patch+json", "[{\"op\":\"test\",\"path\":\"/å\"}]")
                .patch("/Goal/1")
                .then()
                .statusCode(200);
        assertThat(goals.received).containsExactly("JSON_PATCH [{\"op\":\"test\",\"path\":\"/å\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Goal/_search             | description=K%C3%A5re+N&_id=7 | {_id=[7], description=[Kåre N]}",
                "/Goal/_search?_id=5       | description=K%C3%A5re+N       | {_id=[5], description=[Kåre N]}",
                "/Goal/_search?_id=5&_id=6 | _id=7                         | {_id=[5, 6, 7]}",
                "/Goal/_search?_id=5       | ''                            | {_id=[5]}",
            })
    void handsTheParametersOfASearchOn(String path, String form, String seen) {
        sending("application/x-www-form-urlencoded", form)
                .urlEncodingEnabled(false)
                .post(path)
                .then()
                .statusCode(200)
                .body("entry[0].resource.description.text", equalTo(seen));
    }

    @Test
    void anOperationNeedsNoBody() throws Exception {
        RawExchange exchange =
                RawExchange.send(port, "POST /fhir/Goal/1/$touch HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(goals.received).containsExactly("touched");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "application/fhir+json | {\"resourceType\":\"Goal\",} | MALFORMED_JSON",
                "application/fhir+json | {\"resourceType\":\"Goal\",\"resourceType\":\"Goal\"} | DUPLICATE_KEY",
                "application/fhir+json | {\"resourceType\":\"Goal\",\"id\":\"\\u0000\"} | FORBIDDEN_CHARACTER",
                "application/fhir+json | <Goal xmlns=\"http://hl7.org/fhir\"/> | MALFORMED_JSON",
                "application/fhir+xml  | {\"resourceType\":\"Goal\"} | MALFORMED_XML",
                "application/fhir+xml  | <!DOCTYPE Goal [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Goal>&x;</Goal> | DOCTYPE_NOT_ALLOWED",
                "application/fhir+json |                       `` | BODY_MISSING",
                "application/fhir+json |                    ` ` | MALFORMED_JSON",
                "text/plain            | {\"resourceType\":\"Goal\"} | CONTENT_TYPE_NOT_SUPPORTED",
                "application/fhir+json, application/xml | {\"resourceType\":\"Goal\"} | CONTENT_TYPE_NOT_SUPPORTED",
                "application/fhir+json;charset=iso-8859-1 | {\"resourceType\":\"Goal\"} | CONTENT_TYPE_NOT_SUPPORTED",
                "application/json-patch+json | [] | CONTENT_TYPE_NOT_SUPPORTED",
                "application/x-www-form-urlencoded | resourceType=Goal | CONTENT_TYPE_NOT_SUPPORTED",
            })
    void refusesWhatHapiWouldTrip(String contentType, String body, RequestRefusal refusal) {
        refused(sending(contentType, body).post("/Goal").then(), refusal);
    }

    @Test
    void refusesAFormThatCannotBeDecoded() {
        refused(
                sending("application/x-www-form-urlencoded", "_id=%zz")
                        .post("/Goal/_search")
                        .then(),
                RequestRefusal.MALFORMED_URL_ENCODING);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = GOAL.getBytes(StandardCharsets.ISO_8859_1);
        refused(sending("application/fhir+json", latin1).post("/Goal").then(), RequestRefusal.NOT_UTF_8);
    }

    @Test
    void refusesACompressedBody() {
        refused(
                sending("application/fhir+json", GOAL)
                        .header("Content-Encoding", "gzip")
                        .post("/Goal")
                        .then(),
                RequestRefusal.CONTENT_ENCODING_NOT_SUPPORTED);
    }

    @Test
    void refusesABundleOfTooManyEntries() {
        String bundle = "{\"resourceType\":\"Bundle\",\"entry\":[" + "{},".repeat(500) + "{}]}";
        refused(sending("application/fhir+json", bundle).post("/").then(), RequestRefusal.TOO_MANY_ENTRIES);
    }

    @Test
    void answersInTheCallersLanguageAndFormat() {
        sending("application/fhir+json", "{")
                .header("Accept-Language", "nn-NO")
                .header("Accept", "application/fhir+xml")
                .post("/Goal")
                .then()
                .statusCode(400)
                .header("Content-Language", "nn")
                .contentType("application/fhir+xml;charset=UTF-8")
                .body("OperationOutcome.issue.details.text.@value", containsString("Innhaldet er ikkje gyldig JSON"));
    }

    private RequestSpecification sending(String contentType, String body) {
        return sending(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    private RequestSpecification sending(String contentType, byte[] body) {
        RequestSpecification request =
                given().port(port).basePath("/fhir").config(SEND_AS_IS).header("Content-Type", contentType);
        return body.length == 0 ? request : request.body(body);
    }

    private void refused(ValidatableResponse answer, RequestRefusal refusal) {
        answer.statusCode(refusal.status())
                .contentType("application/fhir+json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].details.coding[0].code", equalTo(refusal.code()));
        assertThat(goals.received).isEmpty();
    }
}
