package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.junit.jupiter.api.Test;

/** {@code QuestionnaireResponse/$extract} over HTTP: it tells, and stores nothing. */
class ExtractOperationTest extends ServerTest {

    private static final String FIRST = CompiledGuide.example("QuestionnaireResponse-kari-first-conversation");

    @Test
    void tellsWhatAResponseMeansByItsStoredForm() {
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST, null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Parameters"))
                .body("parameter.name", contains("return"))
                .body("parameter[0].resource.type", equalTo("transaction"))
                .body("parameter[0].resource.entry", hasSize(12))
                .body(
                        "parameter[0].resource.entry.resource.findAll { it.resourceType == 'Goal' }.description.text",
                        contains("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"));
    }

    @Test
    void tellsTheSameTwiceAndAlsoInXml() {
        String once = extract(FIRST);
        assertThat(extract(FIRST)).isEqualTo(once);
        fhir().contentType(FHIR_JSON)
                .header("Accept", "application/fhir+xml")
                .body(parameters(FIRST, null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/fhir+xml"));
    }

    @Test
    void triesAFormThatIsNotPublishedAndNamesItsFault() {
        String form = CompiledGuide.read("Questionnaire-first-conversation.json")
                .replace("what-matters-goal#Goal.description.text", "what-matters-goal#Goal.beskrivelse");
        fhir().contentType(FHIR_JSON)
                .header("Accept-Language", "nb")
                .body(parameters(FIRST, form))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains("extract-element-unknown"))
                .body("issue[0].details.text", startsWith("Felt goal.words: definition viser til elementet"))
                .body("issue[0].expression[0]", equalTo("Questionnaire.descendants().where(linkId = 'goal.words')"));
    }

    @Test
    void saysWhatDidNotCount() {
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST.replace("\"completed\"", "\"in-progress\""), null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("parameter.name", hasItems("return", "issues"))
                .body(
                        "parameter.find { it.name == 'issues' }.resource.issue.details.coding.flatten().code",
                        hasItem("extract-not-completed"));
    }

    @Test
    void refusesWithoutAResponseOrAForm() {
        fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Parameters\"}")
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(400)
                .body("issue.details.coding.flatten().code", contains("response-missing"));
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST.replace("/first-conversation|", "/finnes-ikke|"), null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(404)
                .body("issue.details.coding.flatten().code", contains("form-not-here"));
    }

    /** A canonical without a version is the one that is in use. */
    @Test
    void takesAFormByItsAddressAlone() {
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST.replaceFirst("/first-conversation\\|[0-9.]+", "/first-conversation"), null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("parameter[0].resource.entry", hasSize(12));
    }

    /** What a form maker tries is nowhere stored: neither form nor answers. */
    @Test
    void triesAFormThatIsSent() {
        String form = CompiledGuide.read("Questionnaire-first-conversation.json")
                .replaceFirst(
                        "https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation",
                        "https://proeve.example/f")
                .replace("\"status\": \"active\"", "\"status\": \"draft\"");
        String answers =
                FIRST.replaceFirst("https://w3id.org/[^\"]*first-conversation\\|[0-9.]+", "https://proeve.example/f|9");
        fhirAs("form-maker")
                .contentType(FHIR_JSON)
                .body(parameters(answers, form))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("parameter[0].resource.entry", hasSize(12));
        fhir().get("/Questionnaire?url=https://proeve.example/f&_total=accurate")
                .then()
                .body("total", equalTo(0));
    }

    /** Each who may read the answers is told what they mean; to others they are not there, known or not. */
    @Test
    void tellsWhatIsStoredMeansToWhoMayReadIt() {
        TestPerson person = TestPerson.next();
        KariAtHome kari = KariAtHome.discharged(person, this::fhirAs).takenOver();
        FilledForm form = FilledForm.of("follow-up-conversation", kari.patient(), fhirAs("municipal-nurse"));
        for (int i = 0; i < 3; i++) {
            form.answer("earlier", i, "earlier.score", new IntegerType(5))
                    .answer(
                            "earlier",
                            i,
                            "earlier.next",
                            new Coding("https://w3id.org/whatmatters/fhir/CodeSystem/goal-next-step", "keep", null));
        }
        String response = form.complete("PractitionerRole/" + kari.amina(), fhirAs("municipal-nurse"))
                .statusCode(201)
                .extract()
                .path("id");
        String goals = "/Goal?patient=" + kari.patient() + "&_total=accurate";
        int before = fhir().get(goals).path("total");
        List<RequestSpecification> members =
                List.of(fhirAs("municipal-nurse"), fhirAs("municipal-epj"), fhirAs("gp"), fhirAs("kari", person));
        for (RequestSpecification member : members) {
            member.get("/QuestionnaireResponse/" + response + "/$extract")
                    .then()
                    .statusCode(200)
                    .body("parameter[0].resource.type", equalTo("transaction"))
                    .body(
                            "parameter[0].resource.entry.resource.findAll { it.resourceType == 'Observation' }.valueQuantity.value",
                            contains(5, 5, 5));
        }
        for (String id : List.of(response, "019b0000-0000-7000-8000-00000000dead")) {
            fhirAs("nurse-elsewhere")
                    .contentType(FHIR_JSON)
                    .body("{\"resourceType\": \"Parameters\"}")
                    .post("/QuestionnaireResponse/" + id + "/$extract")
                    .then()
                    .statusCode(404)
                    .body("issue.details.coding.flatten().code", contains("unknown-record"));
        }
        fhir().get(goals).then().body("total", equalTo(before));
    }

    /** An update names the record that it is meant for; nothing of that record is shown. */
    @Test
    void tellsOfAnUpdateToo() throws IOException {
        Path folder = Path.of("src/test/resources/forms/spec");
        String form = Files.readString(folder.resolve("update-and-conditions.form.json"));
        String answers = Files.readString(folder.resolve("update-and-conditions.answers.json"));
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(parameters(answers, form))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("parameter[0].resource.entry.request.method", hasItems("PUT", "PATCH", "POST"))
                .body("parameter[0].resource.entry.request.url", hasItem("Patient/kari"));
    }

    private String extract(String response) {
        return fhir().contentType(FHIR_JSON)
                .body(parameters(response, null))
                .post("/QuestionnaireResponse/$extract")
                .asString();
    }

    private static String parameters(String response, @org.jspecify.annotations.Nullable String form) {
        String second = form == null ? "" : ", {\"name\": \"questionnaire\", \"resource\": " + form + "}";
        return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"questionnaire-response\", \"resource\": "
                + response + "}" + second + "]}";
    }
}
