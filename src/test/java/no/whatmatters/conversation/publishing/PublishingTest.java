package no.whatmatters.conversation.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.KariAtHome;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Siv, who makes the municipality's forms, publishes one: its faults meet her, and never the nurse. */
class PublishingTest extends ServerTest {

    private static final String CODES = "issue.details.coding.flatten().code";

    private final String url = "https://kommunen.example/Questionnaire/" + UUID.randomUUID();

    @Test
    void aFormThatIsRightIsPublished() {
        publish(form()).statusCode(201);
    }

    /** Each is told with the linkId of its item, the annotation, the cause and what to do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Felt goal: definitionExtract viser til %s, som ikke er en ressurstype eller profil som er kjent her. Rett
            nn | Felt goal: definitionExtract viser til %s, som ikkje er ein ressurstype eller profil som er kjend her. Rett
            en | Item goal: definitionExtract names %s, which is not a resource type or profile known here. Mend""")
    void aProfileOfOursThatDoesNotExist(String language, String expected) {
        String unknown = "https://w3id.org/whatmatters/fhir/StructureDefinition/finnes-ikke";
        publish(
                        form().replace(
                                        "/StructureDefinition/what-matters-goal\"",
                                        "/StructureDefinition/finnes-ikke\""),
                        language)
                .statusCode(422)
                .body(CODES, contains("extract-profile-unknown"))
                .body("issue.details.text", contains(startsWith(expected.formatted(unknown))))
                .body("issue.expression.flatten()", contains("Questionnaire.descendants().where(linkId = 'goal')"));
    }

    /** Also where it makes nothing, and only says what a question means. */
    @ParameterizedTest
    @CsvSource({
        "finnes-ikke#Goal.description, extract-profile-unknown",
        "what-matters-goal#Goal.beskrivelse, extract-element-unknown"
    })
    void aDefinitionOfOursThatDoesNotExist(String definition, String code) {
        publish("""
                {"resourceType": "Questionnaire", "url": "%s", "version": "1", "status": "active", "item": [
                  {"linkId": "ord", "type": "string", "text": "Hva er viktig?",
                   "definition": "https://w3id.org/whatmatters/fhir/StructureDefinition/%s"}]}""".formatted(url, definition))
                .statusCode(422)
                .body(CODES, contains(code))
                .body("issue[0].details.text", startsWith("Item ord: definition "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
                "http://hl7.org/fhir/StructureDefinition/variable"
            })
    void anExpressionThatCannotBeRead(String annotation) {
        publish("""
                {"resourceType": "Questionnaire", "url": "%s", "version": "1", "status": "active", "item": [
                  {"linkId": "ord", "type": "string", "text": "Hva er viktig?", "extension": [{"url": "%s",
                   "valueExpression": {"name": "x", "language": "text/fhirpath", "expression": "%%%%%%bad(("}}]}]}""".formatted(url, annotation))
                .statusCode(422)
                .body(CODES, contains("form-expression-unreadable"))
                .body("issue[0].details.text", startsWith("Item ord: "))
                .body("issue[0].details.text", containsString("%%%bad(("))
                .body("issue[0].details.text", containsString(annotation.replaceAll(".*[/-]", "")));
    }

    @Test
    void allFaultsAtOnceAndThoseOfProfilesToo() {
        publish(form().replace("what-matters-goal#Goal.description.text", "what-matters-goal#Goal.beskrivelse")
                        .replace("\"%newGoal\"", "\"%nyttMal\"")
                        .replaceFirst("\"subjectType\": \\[\\s*\"Patient\"", "\"subjectType\": [\"Pasient\""))
                .statusCode(422)
                .body(CODES, hasItem("extract-element-unknown"))
                .body(CODES, hasItem("form-variable-unknown"))
                .body("issue.expression.flatten()", hasItem(startsWith("Questionnaire.subjectType")))
                .body("issue.details.text", hasItem(startsWith("Item goal.words: definition ")));
    }

    /** What could never be stored, whoever answers: a goal without its start; a person; a whole resource written over. */
    @Test
    void whatCouldNeverBeStored() {
        publish(form().replace("what-matters-goal#Goal.start[x]", "what-matters-goal#Goal.statusDate"))
                .statusCode(422)
                .body(CODES, contains("extract-never-valid"))
                .body("issue[0].details.text", containsString("Goal.start"));
        publish(foreign("others/us-patient-intake"))
                .statusCode(422)
                .body(CODES, containsInAnyOrder("form-would-write-over", "form-cannot-make"))
                .body("issue.details.text", hasItem(startsWith("Item demo: definitionExtract ")));
    }

    /** Placeholders in a template are no faults; a reference to a record that is not there is one, in a template too. */
    @Test
    void whatATemplateRefersTo() {
        String form = foreign("others/us-hunger-vital-sign");
        publish(form.replaceFirst("\"subject\": \\{", "\"subject\": {\"reference\": \"Patient/finnes-ikke\", "))
                .statusCode(422)
                .body("issue[0].expression[0]", startsWith("Questionnaire.contained[0]"));
        publish(form).statusCode(201);
    }

    @Test
    void validateTellsTheSameAndADraftMayHaveFaults() {
        String faulty = form().replace("what-matters-goal#Goal.description.text", "what-matters-goal#Goal.beskrivelse");
        siv().body(faulty)
                .post("/Questionnaire/$validate")
                .then()
                .statusCode(200)
                .body(CODES, hasItem("extract-element-unknown"));
        String draft = faulty.replace("\"status\": \"active\"", "\"status\": \"draft\"");
        String id = idOf(publish(draft).statusCode(201));
        put(id, faulty).statusCode(422).body(CODES, contains("extract-element-unknown"));
        patch(id, "active").statusCode(422).body(CODES, contains("extract-element-unknown"));
        put(id, form()).statusCode(200).body("status", equalTo("active"));
    }

    @Test
    void inATransactionTheEntryIsNamed() {
        String faulty = form().replace("what-matters-goal#Goal.description.text", "what-matters-goal#Goal.beskrivelse");
        siv().body("""
                        {"resourceType": "Bundle", "type": "transaction", "entry": [{"fullUrl": "urn:uuid:%s", "resource": %s,
                         "request": {"method": "POST", "url": "Questionnaire"}}]}""".formatted(UUID.randomUUID(), faulty))
                .post("")
                .then()
                .statusCode(422)
                .body("issue[0].expression[0]", startsWith("Bundle.entry[0].resource.descendants()"));
    }

    @Test
    void whatIsPublishedStaysAndTheNextVersionIsAnother() {
        String id = idOf(publish(form()).statusCode(201));
        put(id, form().replace("Hva er viktig for deg?", "Hva er vel viktig for deg?"))
                .statusCode(422)
                .body(CODES, contains("form-published-stays"));
        patch(id, "draft").statusCode(422).body(CODES, contains("form-published-stays"));
        fhir().delete("/Questionnaire/" + id).then().statusCode(422).body(CODES, contains("form-published-stays"));
        publish(form()).statusCode(422).body(CODES, contains("form-version-was-published"));
        publish(form().replace("\"version\": \"0.1.0\"", "\"version\": \"2\"")).statusCode(201);
        patch(id, "retired").statusCode(200);
        publish(form()).statusCode(422).body(CODES, contains("form-version-was-published"));
        fhir().delete("/Questionnaire/" + id).then().statusCode(422).body(CODES, contains("form-published-stays"));
    }

    @Test
    void aDraftMayBeDeleted() {
        String draft = idOf(publish(form().replace("\"status\": \"active\"", "\"status\": \"draft\""))
                .statusCode(201));
        fhir().delete("/Questionnaire/" + draft).then().statusCode(200);
    }

    @Test
    void anAddressBelongsToWhoeverCameFirst() {
        publish(form()).statusCode(201);
        fhir().contentType(FHIR_JSON)
                .body(form().replace("\"version\": \"0.1.0\"", "\"version\": \"2\""))
                .post("/Questionnaire")
                .then()
                .statusCode(422)
                .body(CODES, contains("form-url-of-another"));
        publish(CompiledGuide.read("Questionnaire-first-conversation.json").replaceFirst("\"id\": \"[^\"]*\",", ""))
                .statusCode(422)
                .body(CODES, contains("form-url-of-another"));
    }

    /** Whoever may everything can still not put the form of one person's answers in another's way. */
    @Test
    void whoMayPublish() {
        for (String persona : List.of("gp", "municipal-nurse", "hospital-system")) {
            fhirAs(persona)
                    .contentType(FHIR_JSON)
                    .body(form())
                    .post("/Questionnaire")
                    .then()
                    .statusCode(403);
        }
        fhirAs("gp").get("/Questionnaire?url=" + url).then().statusCode(200).body("entry", equalTo(null));
    }

    /** From the form to the plan: what her form maker publishes, the nurse asks with, and it becomes a goal. */
    @Test
    void whatIsPublishedIsWhatTheAnswersMean() {
        publish(form()).statusCode(201);
        KariAtHome kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        String answers = CompiledGuide.example("QuestionnaireResponse-kari-first-conversation")
                .replaceFirst("\"id\": \"[^\"]*\",", "")
                .replaceFirst("https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation", url)
                .replace("Patient/kari", "Patient/" + kari.patient())
                .replaceAll("\"PractitionerRole/[^\"]*\"", "\"PractitionerRole/" + kari.amina() + "\"")
                .replaceFirst(
                        "\"identifier\": \\{[^}]*}",
                        "\"identifier\": {\"system\": \"https://kommunen.example/plan\", \"value\": \""
                                + UUID.randomUUID() + "\"}")
                .replace("Komme meg hjem", "Komme meg på dans");
        fhirAs("municipal-nurse")
                .contentType(FHIR_JSON)
                .body(answers)
                .post("/QuestionnaireResponse")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        assertThat(kari.search("Goal?patient={kari}&_count=50").getList("entry.resource.description.text"))
                .contains("Komme meg på dans");
    }

    private String form() {
        return CompiledGuide.read("Questionnaire-first-conversation.json")
                .replaceFirst("\"id\": \"[^\"]*\",", "")
                .replaceFirst("https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation", url);
    }

    private String foreign(String name) {
        try {
            return java.nio.file.Files.readString(
                            java.nio.file.Path.of("src/test/resources/forms/" + name + ".form.json"))
                    .replaceFirst("\"url\": \"https?://[^\"]*/Questionnaire/[^\"]*\"", "\"url\": \"" + url + "\"");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private RequestSpecification siv() {
        return fhirAs("form-maker").contentType(FHIR_JSON);
    }

    private ValidatableResponse publish(String form) {
        return publish(form, "en");
    }

    private ValidatableResponse publish(String form, String language) {
        return siv().header("Accept-Language", language)
                .body(form)
                .post("/Questionnaire")
                .then()
                .log()
                .ifValidationFails();
    }

    private ValidatableResponse put(String id, String form) {
        return siv().header("If-Match", fhir().get("/Questionnaire/" + id).header("ETag"))
                .body(form.replaceFirst("\\{", "{\"id\": \"" + id + "\", "))
                .put("/Questionnaire/" + id)
                .then();
    }

    private ValidatableResponse patch(String id, String status) {
        return fhirAs("form-maker")
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get("/Questionnaire/" + id).header("ETag"))
                .body(List.of(Map.of("op", "replace", "path", "/status", "value", status)))
                .patch("/Questionnaire/" + id)
                .then();
    }

    private static String idOf(ValidatableResponse created) {
        return created.extract().header("Location").replaceAll(".*/([^/]+)/_history/.*", "$1");
    }
}
