package no.whatmatters.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever address somebody writes into a record, a question or a token: the server does not go there. */
class CallsNobodyTest extends ServerTest {

    private static final String XHTML = "<div xmlns='http://www.w3.org/1999/xhtml'>%s</div>";

    private static final String GOAL = """
            {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
             "subject":{"reference":"Patient/%p"}}""";

    private static Listener listener;

    private String patient = "";

    @BeforeAll
    static void somebodyListens() throws IOException {
        listener = new Listener();
    }

    @BeforeEach
    void kariIsKnown() {
        patient = post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Fjelltun\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** {@code %at} is the listener's address, {@code %p} her id. */
    static Stream<Arguments> records() {
        return Stream.of(
                sent("Attachment.url", "DocumentReference", """
                        "status":"current","subject":{"reference":"Patient/%p"},
                        "content":[{"attachment":{"contentType":"text/plain","url":"%at/Binary/1"}}]"""),
                refused("canonical of a form that is not here", "QuestionnaireResponse", """
                        "status":"in-progress","questionnaire":"%at/Questionnaire/1","subject":{"reference":"Patient/%p"}"""),
                sent("canonical of a plan", "CarePlan", """
                        "status":"active","intent":"plan","subject":{"reference":"Patient/%p"},
                        "instantiatesCanonical":["%at/PlanDefinition/1"],"instantiatesUri":["%at/plan"]"""),
                sent("meta.profile", "Goal", """
                        "meta":{"profile":["%at/StructureDefinition/goal"]},"lifecycleStatus":"active",
                        "description":{"text":"Komme meg hjem"},"subject":{"reference":"Patient/%p"}"""),
                sent("absolute references", "Condition", """
                        "subject":{"reference":"Patient/%p"},"code":{"text":"hofte"},
                        "asserter":{"reference":"%at/fhir/Practitioner/1"},
                        "encounter":{"reference":"%at/fhir/Encounter/1"}"""),
                sent("a subject elsewhere", "Condition", """
                        "subject":{"reference":"%at/fhir/Patient/1"},"code":{"text":"hofte"}"""),
                refused("implicitRules", "Condition", """
                        "implicitRules":"%at/rules","subject":{"reference":"Patient/%p"},"code":{"text":"hofte"}"""),
                sent("systems and extensions", "Condition", """
                        "extension":[{"url":"%at/extension","valueString":"x"}],
                        "subject":{"reference":"Patient/%p"},
                        "code":{"coding":[{"system":"%at/CodeSystem/1","code":"x"}],"text":"hofte"}"""),
                sent("Questionnaire.url and what it draws on", "Questionnaire", """
                        "url":"%at/Questionnaire/%p","version":"1","status":"active","derivedFrom":["%at/Questionnaire/2"],
                        "item":[{"linkId":"a","type":"choice","text":"?","answerValueSet":"%at/ValueSet/1",
                         "definition":"%at/StructureDefinition/x#x.y"}]"""),
                refused("a narrative's image", "Condition", """
                        "subject":{"reference":"Patient/%p"},"code":{"text":"hofte"},
                        "text":{"status":"generated","div":"%div"}"""),
                sent("Subscription.channel.endpoint", "Subscription", """
                        "status":"requested","reason":"news","criteria":"Goal?patient=Patient/%p",
                        "channel":{"type":"rest-hook","endpoint":"%at/news","payload":"application/fhir+json"}"""));
    }

    private static Arguments sent(String what, String type, String elements) {
        return Arguments.of(what, 201, type, "{\"resourceType\":\"" + type + "\"," + elements + "}");
    }

    private static Arguments refused(String what, String type, String elements) {
        return Arguments.of(what, 422, type, "{\"resourceType\":\"" + type + "\"," + elements + "}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void goesToNoAddressOfARecord(String what, int status, String type, String record) {
        String body = filled(record);
        Response stored = json().body(body).post("/" + type);
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(status);
        json().body(body).post("/" + type + "/$validate");
        json().body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + body
                        + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}]}")
                .post("");
        if (status == 201) {
            fhir().get("/" + type + "/" + stored.path("id"));
            fhir().get("/" + type + "?_id=" + stored.path("id"));
        }
        post("Goal", filled(GOAL)).statusCode(201); // News, for whoever wants to be told.
        fhir().get("/Patient/" + patient + "/$what-matters").then().statusCode(200);
        assertThat(listener.connections()).as(what).isZero();
    }

    @Test
    void goesToNoAddressOfAQuestion() {
        json().queryParam("profile", filled("%at/StructureDefinition/goal"))
                .body(filled(GOAL))
                .post("/Goal/$validate");
        fhir().queryParam("code", filled("%at/CodeSystem/1|x")).get("/Condition");
        fhir().queryParam("subject", filled("%at/fhir/Patient/1")).get("/Condition");
        fhir().queryParam("_profile", filled("%at/StructureDefinition/goal")).get("/Goal");
        json().body(filled("""
                        {"resourceType":"Parameters","parameter":[
                          {"name":"canonical","valueCanonical":"%at/Questionnaire/1"},
                          {"name":"subject","valueReference":{"reference":"%at/fhir/Patient/1"}},
                          {"name":"local","valueBoolean":true}]}""")).post("/Questionnaire/$populate");
        assertThat(listener.connections()).isZero();
    }

    /** A form that its sender brings along, with queries and templates that lead elsewhere. */
    @Test
    void goesToNoAddressOfAForm() {
        String form = """
                {"resourceType":"Questionnaire","url":"%at/Questionnaire/form-%p","version":"1","status":"draft",
                 "extension":[
                  {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-sourceQueries",
                   "valueReference":{"reference":"%at/fhir/Goal"}},
                  {"url":"http://hl7.org/fhir/StructureDefinition/variable",
                   "valueExpression":{"name":"all","language":"application/x-fhir-query",
                     "expression":"%at/fhir/Goal?patient=Patient/%p"}},
                  {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-targetStructureMap",
                   "valueCanonical":"%at/StructureMap/1"}],
                 "item":[{"linkId":"a","type":"string","text":"?","extension":[
                  {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
                   "valueExpression":{"language":"text/fhirpath","expression":"('%at/fhir/Goal/1').resolve().id"}}]}]}""";
        String response = """
                {"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"%at/Questionnaire/form-%p|1",
                 "subject":{"reference":"Patient/%p"},"authored":"2026-06-01T10:00:00+02:00",
                 "item":[{"linkId":"a","answer":[{"valueString":"x"}]}]}""";
        json().body(filled(form)).post("/Questionnaire");
        json().body(filled(form)).post("/Questionnaire/$validate");
        json().body(filled("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"questionnaire\",\"resource\":"
                        + form + "},{\"name\":\"subject\",\"valueReference\":{\"reference\":\"Patient/%p\"}},"
                        + "{\"name\":\"local\",\"valueBoolean\":true}]}"))
                .post("/Questionnaire/$populate");
        json().body(filled("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"questionnaire\",\"resource\":"
                        + form + "},{\"name\":\"questionnaire-response\",\"resource\":" + response + "}]}"))
                .post("/QuestionnaireResponse/$extract");
        json().body(filled(response)).post("/QuestionnaireResponse");
        assertThat(listener.connections()).isZero();
    }

    @Test
    void fetchesNoDefinitionOfXml() {
        fhir().contentType("application/fhir+xml;charset=UTF-8")
                .body(
                        filled(
                                "<!DOCTYPE Goal SYSTEM \"%at/goal.dtd\" [<!ENTITY x SYSTEM \"%at/x\">]>"
                                        + "<Goal xmlns=\"http://hl7.org/fhir\"><description><text value=\"&x;\"/></description></Goal>"))
                .post("/Goal");
        assertThat(listener.connections()).isZero();
    }

    /** Keys are fetched from where the settings say, and from no place that a token names. */
    @Test
    void fetchesNoKeysWhereATokenSaysTheyAre() {
        String signed = TestIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .jwkURL(URI.create(filled("%at/jwks")))
                        .x509CertURL(URI.create(filled("%at/x5u"))),
                TestIssuer.KEY,
                TestIssuer.claims(Instant.now()).issuer(filled("%at")));
        fhirWith(signed).get("/Goal").then().statusCode(401);
        assertThat(listener.connections()).isZero();
    }

    /** What is done after the answer would have been done by now; and a connection would have been counted. */
    @AfterAll
    static void nobodyHasCalledSince() throws Exception {
        Thread.sleep(2_000);
        assertThat(listener.connections()).isZero();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(listener.connections()).isOne();
        listener.close();
    }

    private RequestSpecification json() {
        return fhir().contentType(FHIR_JSON);
    }

    private String filled(String text) {
        return text.replace("%div", XHTML.formatted("<img src='%at/kari.png' alt=''/>"))
                .replace("%at", "http://127.0.0.1:" + listener.port())
                .replace("%p", patient);
    }
}
