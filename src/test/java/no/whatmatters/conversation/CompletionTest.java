package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A completed conversation is stored with all that it means, or not at all; sent again, nothing is doubled. */
class CompletionTest extends ServerTest {

    private String kari = "";
    private String number = "";

    @BeforeEach
    void aPersonOfThisTest() {
        kari = person();
        number = UUID.randomUUID().toString();
    }

    @Test
    void whatItMeansIsStoredWithIt() {
        String response = id(complete(first()));
        goals().body("entry", hasSize(3))
                .body(
                        "entry.resource.description.text",
                        containsInAnyOrder("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"))
                .body("entry.resource.lifecycleStatus", everyItem(is("active")));
        scores().body("entry", hasSize(3))
                .body(
                        "entry.resource.derivedFrom.flatten().reference",
                        everyItem(is("QuestionnaireResponse/" + response)));
        search("List?patient=" + kari).body("entry", hasSize(1)).body("entry[0].resource.entry", hasSize(3));
        search("Provenance?entity=QuestionnaireResponse/" + response)
                .body("entry", hasSize(1))
                .body("entry[0].resource.activity.coding.code", contains("extract"))
                .body("entry[0].resource.agent.who.reference[0]", equalTo("Patient/" + kari))
                .body("entry[0].resource.agent.type.coding.flatten().code", contains("author", "enterer"));
    }

    @Test
    void sentAgainAndSentAtOnceNothingIsDoubled() {
        String identifier = "identifier=https://svar.example|" + number;
        IntStream.range(0, 4).parallel().forEach(unused -> fhir().contentType(FHIR_JSON)
                .header("If-None-Exist", identifier)
                .body(first())
                .post("/QuestionnaireResponse"));
        search("QuestionnaireResponse?patient=" + kari).body("entry", hasSize(1));
        goals().body("entry", hasSize(3));
        scores().body("entry", hasSize(3));
    }

    /** A citizen's app keeps no ids, and its phone loses the answer on the way. */
    @Test
    void sentAgainWithoutConditionNothingIsDoubled() {
        String answers = first();
        List<String> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(unused -> complete(answers).extract().header("Location"))
                .map(each -> each.replaceAll(".*/([^/]+)/_history/.*", "$1"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        number = UUID.randomUUID().toString();
        complete(first()).statusCode(201);
        complete(answers).statusCode(200).header("ETag", is("W/\"1\"")).body("id", is(ids.get(0)));
        search("QuestionnaireResponse?patient=" + kari).body("total", is(2));
        goals().body("total", is(6));
        fhir().contentType(FHIR_JSON)
                .header("Prefer", "return=OperationOutcome")
                .body(answers)
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(200)
                .body("issue.findAll { it.details.coding[0].code == 'extract-made' }.size()", is(12));
    }

    @Test
    void sentAgainInATransactionNothingIsDoubled() {
        String answers = first();
        String alone = id(complete(answers));
        for (int i = 0; i < 2; i++) {
            fhir().contentType(FHIR_JSON)
                    .body("""
                            {"resourceType": "Bundle", "type": "transaction", "entry": [
                             {"fullUrl": "urn:uuid:%s", "resource": %s,
                              "request": {"method": "POST", "url": "QuestionnaireResponse"}}]}""".formatted(UUID.randomUUID(), answers))
                    .post("")
                    .then()
                    .statusCode(200)
                    .body("entry[0].response.status", startsWith("200"))
                    .body("entry[0].response.etag", is("W/\"1\""))
                    .body("entry[0].response.location", startsWith("QuestionnaireResponse/" + alone))
                    .body(
                            "entry[0].response.outcome.issue.details.coding.flatten().code",
                            not(hasItem("resent-differently")));
        }
        goals().body("total", is(3));
    }

    /** What arrives late does not undo what was put right. */
    @Test
    void sentAgainAfterItWasAmendedNothingChanges() {
        String answers = first();
        String response = id(complete(answers));
        change(
                        response,
                        answers.replace("\"completed\"", "\"amended\"")
                                .replace("{\"resourceType\"", "{\"id\": \"" + response + "\", \"resourceType\"")
                                .replace("\"valueInteger\": 3", "\"valueInteger\": 4"))
                .statusCode(200);
        complete(answers).statusCode(200).header("ETag", is("W/\"2\"")).body("status", is("amended"));
        scores().body("entry.resource.findAll { it.valueQuantity }.valueQuantity.value", containsInAnyOrder(5, 4, 5));
    }

    @Test
    void answersThatWereDeletedMayBeGivenAgain() {
        String form = "https://kommune.example/Questionnaire/" + UUID.randomUUID();
        post("Questionnaire", """
                {"resourceType": "Questionnaire", "url": "%s", "status": "active",
                 "item": [{"linkId": "1", "text": "Hvordan har du det?", "type": "string"}]}""".formatted(form)).statusCode(201);
        String answers = """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "%s", "status": "completed",
                 "subject": {"reference": "Patient/%s"}, "item": [{"linkId": "1", "answer": [{"valueString": "Bra"}]}]}""".formatted(form, kari);
        String first = id(complete(answers));
        assertThat((String) complete(answers).statusCode(200).extract().path("id"))
                .isEqualTo(first);
        fhir().delete("/QuestionnaireResponse/" + first).then().statusCode(200);
        assertThat(id(complete(answers))).isNotEqualTo(first);
    }

    @Test
    void amendedChangesOnlyWhatIsOtherwise() {
        String response = id(complete(first()));
        String amended = first().replace("\"completed\"", "\"amended\"")
                .replace("{\"resourceType\"", "{\"id\": \"" + response + "\", \"resourceType\"")
                .replace("\"valueInteger\": 3", "\"valueInteger\": 4")
                .replace("Liv kommer innom hver kveld", "Liv kommer innom hver morgen");
        change(response, amended).statusCode(200);
        goals().body("entry", hasSize(3)).body("entry.resource.meta.versionId", everyItem(is("1")));
        scores().body("entry", hasSize(3))
                .body("entry.resource.findAll { it.valueQuantity }.valueQuantity.value", containsInAnyOrder(5, 4, 5))
                .body("entry.resource.meta.versionId", containsInAnyOrder("1", "1", "2"));
        change(response, amended.replace("\"amended\"", "\"entered-in-error\"")).statusCode(200);
        goals().body("entry.resource.lifecycleStatus", everyItem(is("entered-in-error")));
        scores().body("entry.resource.status", everyItem(is("entered-in-error")));
    }

    @Test
    void aFollowUpPatchesGoalsAndGivesNewScores() {
        complete(first());
        List<String> ids = goals().extract().path("entry.resource.id");
        String number1 = number;
        number = UUID.randomUUID().toString();
        complete(followUp(ids)).statusCode(201);
        assertThat(number).isNotEqualTo(number1);
        goals().body("entry", hasSize(4))
                .body(
                        "entry.resource.lifecycleStatus",
                        containsInAnyOrder("completed", "completed", "active", "active"))
                .body("entry.resource.achievementStatus.coding.flatten().code", hasItem("achieved"));
        search("Observation?patient=" + kari + "&category=follow-up")
                .body("entry.resource.valueQuantity.value", containsInAnyOrder(10, 5, 10));
    }

    @Test
    void aGoalOfSomebodyElseIsOutOfReach() {
        complete(first());
        List<String> hers = goals().extract().path("entry.resource.id");
        kari = person();
        number = UUID.randomUUID().toString();
        complete(followUp(hers))
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains("form-not-about-the-person"));
        search("QuestionnaireResponse?patient=" + kari).body("total", is(0));
        goals().body("total", is(0));
    }

    @Test
    void whatBreaksAProfileStoresNothing() {
        complete(first().replace("\"valueInteger\": 3", "\"valueInteger\": 11")).statusCode(422);
        search("QuestionnaireResponse?patient=" + kari).body("total", is(0));
        goals().body("total", is(0));
    }

    @Test
    void aListOfWhatWasMadeIsToldToWhoAsks() {
        fhir().contentType(FHIR_JSON)
                .header("Prefer", "return=OperationOutcome")
                .body(first())
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body(
                        "issue.findAll { it.details.coding && it.details.coding[0].code == 'extract-made' }.size()",
                        is(12));
    }

    @Test
    void inProgressIsOnlyStored() {
        complete(first().replace("\"completed\"", "\"in-progress\"")).statusCode(201);
        goals().body("total", is(0));
    }

    private String first() {
        return renamed(CompiledGuide.example("QuestionnaireResponse-kari-first-conversation"));
    }

    private String followUp(List<String> goals) {
        String answers = renamed(CompiledGuide.example("QuestionnaireResponse-kari-follow-up-conversation"));
        for (int i = 0; i < goals.size(); i++) {
            answers = answers.replace("019b0000-0000-7000-8000-00000000000" + (i + 1), goals.get(i));
        }
        return answers;
    }

    private String renamed(String example) {
        return example.replaceAll("\\s+", " ")
                .replaceAll("\"id\": \"[^\"]*\", ", "")
                .replace("{ \"resourceType\"", "{\"resourceType\"")
                .replace("Patient/kari", "Patient/" + kari)
                .replaceAll(
                        "\"reference\": \"PractitionerRole/", "\"reference\": \"https://epj.example/PractitionerRole/")
                .replaceAll(
                        "\"identifier\": \\{[^}]*}",
                        "\"identifier\": {\"system\": \"https://svar.example\", \"value\": \"" + number + "\"}");
    }

    private String person() {
        return id(post("Patient", """
                {"resourceType": "Patient", "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%s"}],
                 "name": [{"family": "Nordmann", "given": ["Kari"]}]}""".formatted(TestPerson.next().identityNumber())));
    }

    private ValidatableResponse complete(String response) {
        return post("QuestionnaireResponse", response);
    }

    private ValidatableResponse change(String id, String response) {
        String etag = fhir().get("/QuestionnaireResponse/" + id).header("ETag");
        return fhir().contentType(FHIR_JSON)
                .header("If-Match", etag)
                .body(response)
                .put("/QuestionnaireResponse/" + id)
                .then();
    }

    private ValidatableResponse goals() {
        return search("Goal?patient=" + kari + "&_total=accurate");
    }

    private ValidatableResponse scores() {
        return search("Observation?patient=" + kari
                + "&code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment");
    }

    private ValidatableResponse search(String query) {
        String counted = query.contains("_total") ? query : query + "&_total=accurate";
        return fhir().get("/" + counted).then().statusCode(200);
    }

    private static String id(ValidatableResponse created) {
        String location = created.statusCode(201).extract().header("Location");
        return location.replaceAll(".*/([^/]+)/_history/.*", "$1");
    }
}
