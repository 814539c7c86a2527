package no.whatmatters.endpoint.body;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What some senders send and few think of: a scanned document, a byte order mark, a name longer than any. */
class UnusualBodiesTest extends ServerTest {

    private static final String FHIR_XML = "application/fhir+xml";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LONG_NAME = "a".repeat(1_001);

    /** A megabyte of it. */
    private static final String SCANNED = Base64.getEncoder().encodeToString(new byte[786_432]);

    private static final String DOCUMENT = "{\"resourceType\": \"DocumentReference\", \"status\": \"current\","
            + " \"content\": [{\"attachment\": {\"contentType\": \"application/pdf\", \"data\": \"" + SCANNED
            + "\"}}]}";

    private static final String DOCUMENT_IN_XML = "<DocumentReference xmlns=\"http://hl7.org/fhir\">"
            + "<status value=\"current\"/><content><attachment><contentType value=\"application/pdf\"/><data value=\""
            + SCANNED + "\"/></attachment></content></DocumentReference>";

    private static final String KARI = "{\"resourceType\": \"Patient\", \"gender\": \"%s\"}";
    private static final String KARI_IN_XML = "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"%s\"/></Patient>";

    @Test
    void mayHoldAScannedDocument() {
        holdsTheDocument(send(FHIR_JSON, "DocumentReference", DOCUMENT));
        holdsTheDocument(send(FHIR_XML, "DocumentReference", DOCUMENT_IN_XML));
    }

    private void holdsTheDocument(ValidatableResponse answer) {
        String id = answer.statusCode(201).extract().path("id");
        fhir().get("/DocumentReference/" + id)
                .then()
                .statusCode(200)
                .body("content[0].attachment.data", equalTo(SCANNED));
    }

    @Test
    void areToldTheirFaultsBesideAScannedDocument() {
        send(FHIR_XML, "DocumentReference", DOCUMENT_IN_XML.replace("current", "gjeldende"))
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem("DocumentReference.status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "kvinne"})
    void mayBeginWithAByteOrderMark(String gender) {
        boolean right = gender.equals("female");
        told(right, send(FHIR_JSON, "Patient", BYTE_ORDER_MARK + KARI.formatted(gender)));
        told(right, send(FHIR_XML, "Patient", BYTE_ORDER_MARK + KARI_IN_XML.formatted(gender)));
    }

    private static void told(boolean right, ValidatableResponse answer) {
        if (right) {
            answer.statusCode(201).body("gender", equalTo("female"));
        } else {
            answer.statusCode(422).body("issue.expression.flatten()", hasItem("Patient.gender"));
        }
    }

    @Test
    void mayBeginWithAByteOrderMarkWhenTheyAreValidatedOrPatched() {
        validate(FHIR_JSON, BYTE_ORDER_MARK + KARI.formatted("female")).statusCode(200);
        String kari = post("Patient", KARI.formatted("female")).extract().path("id");
        patch(
                kari,
                1,
                FHIR_JSON,
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
                        + "{\"name\": \"type\", \"valueCode\": \"add\"}, {\"name\": \"path\", \"valueString\": \"Patient\"},"
                        + "{\"name\": \"name\", \"valueString\": \"birthDate\"},"
                        + "{\"name\": \"value\", \"valueDate\": \"1944-03-12\"}]}]}");
        patch(
                kari,
                2,
                "application/json-patch+json",
                "[{\"op\": \"replace\", \"path\": \"/birthDate\", \"value\": \"1944-03-13\"}]");
        fhir().get("/Patient/" + kari).then().body("birthDate", equalTo("1944-03-13"));
    }

    @Test
    void mayHoldAPatchThatBeginsWithAByteOrderMark() {
        String kari = post("Patient", KARI.formatted("female")).extract().path("id");
        String patch = BYTE_ORDER_MARK + "[{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"male\"}]";
        post("{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\":"
                        + " {\"resourceType\": \"Binary\", \"contentType\": \"application/json-patch+json\", \"data\": \""
                        + Base64.getEncoder().encodeToString(bytes(patch))
                        + "\"}, \"request\": {\"method\": \"PATCH\", \"url\": \"Patient/" + kari
                        + "\", \"ifMatch\": \"W/\\\"1\\\"\"}}]}")
                .statusCode(200);
        fhir().get("/Patient/" + kari).then().body("gender", equalTo("male"));
    }

    private void patch(String id, int version, String contentType, String body) {
        fhir().contentType(contentType)
                .header("If-Match", "W/\"" + version + "\"")
                .body(bytes(BYTE_ORDER_MARK + body))
                .patch("/Patient/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void mayHoldAByteOrderMarkOnlyOnce() {
        send(FHIR_JSON, "Patient", BYTE_ORDER_MARK.repeat(2) + KARI.formatted("female"))
                .statusCode(400);
        send(FHIR_JSON, "Patient", BYTE_ORDER_MARK).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "<LONG value=\"a\"/>",
        "<gender LONG=\"a\"/>",
        "<gender xmlns:LONG=\"urn:a\"/>",
        "<LONG:gender xmlns:LONG=\"urn:a\"/>",
        "<gender xmlns=\"urn:LONG\" value=\"female\"/>",
        "<?LONG a?>",
    })
    void withALongNameAreRefusedWithASentence(String what) {
        String body = KARI_IN_XML.formatted("kvinne").replace("<gender", what.replace("LONG", LONG_NAME) + "<gender");
        isNoFailure(send(FHIR_XML, "Patient", body));
        isNoFailure(validate(FHIR_XML, body));
    }

    @Test
    void withALongNameInJsonAreRefusedWithASentence() {
        String body = KARI.formatted("kvinne").replace("\"gender\"", "\"" + LONG_NAME + "\": 1, \"gender\"");
        isNoFailure(send(FHIR_JSON, "Patient", body));
    }

    private static void isNoFailure(ValidatableResponse answer) {
        answer.statusCode(lessThan(500)).body("issue[0].details.text", notNullValue());
    }

    private ValidatableResponse validate(String contentType, String body) {
        return fhir().urlEncodingEnabled(false)
                .contentType(contentType)
                .body(bytes(body))
                .post("/Patient/$validate")
                .then();
    }

    private ValidatableResponse send(String contentType, String type, String body) {
        return fhir().contentType(contentType)
                .body(bytes(body))
                .post("/" + type)
                .then();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
