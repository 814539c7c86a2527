package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made of answers says who gave them and who wrote them down; and it is there once, however often it is sent. */
class WhoAnsweredTest extends ServerTest {

    private static final String HOME = "Komme meg på hytta";

    private final TestPerson person = TestPerson.next();
    private Answering kari;

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
    }

    @Test
    void sheAnswersAndHerGpWritesItDown() {
        String id = complete(fhirAs("gp"), Told.first(kari.kari()).goal(HOME, 4));
        provenance(id)
                .body("entry.resource.agent.flatten().type.coding.flatten().code", contains("author", "enterer"))
                .body("entry[0].resource.agent[0].who.reference", equalTo("Patient/" + kari.kari()))
                .body("entry[0].resource.agent[1].who.display", equalTo("Jonas Lid"))
                .body("entry[0].resource.agent[1].who.identifier.value", equalTo("990000003"))
                .body("entry[0].resource.agent[1].onBehalfOf.identifier.value", equalTo("310000302"))
                .body("entry[0].resource.activity.coding.code", contains("extract"));
        assertThat(goals("active")).hasSize(1);
    }

    @Test
    void sheAnswersAlone() {
        String id =
                complete(fhirAs("kari", person), Told.first(kari.kari()).by("").goal(HOME, 4));
        provenance(id)
                .body("entry.resource.agent.flatten().type.coding.flatten().code", contains("author"))
                .body("entry[0].resource.agent[0].who.reference", equalTo("Patient/" + kari.kari()));
        assertThat(goals("proposed")).hasSize(1);
        assertThat(goals("active")).isEmpty();
    }

    @Test
    void herDaughterAnswersWithHerProof() {
        String id =
                complete(fhirAs("liv", person), Told.first(kari.kari()).by("").goal(HOME, 4));
        provenance(id)
                .body(
                        "entry.resource.agent.flatten().type.coding.flatten().code",
                        containsInAnyOrder("author", "enterer"))
                .body(
                        "entry[0].resource.agent.find { it.type.coding[0].code == 'enterer' }.who.display",
                        equalTo("Liv Fjelltun"))
                .body("entry[0].resource.agent.find { it.type.coding[0].code == 'enterer' }.onBehalfOf", nullValue());
        assertThat(goals("proposed")).hasSize(1);
    }

    @Test
    void whatIsSentTwiceAtOnceIsMadeOnce() {
        String number = "https://legekontoret.example/plan|" + UUID.randomUUID();
        String answers = Told.first(kari.kari())
                .goal(HOME, 4)
                .json()
                .replaceFirst(
                        "\"identifier\": \\{[^}]*}",
                        "\"identifier\": {\"system\": \"https://legekontoret.example/plan\", \"value\": \""
                                + number.substring(number.indexOf('|') + 1) + "\"}");
        List<Integer> statuses = atOnce(() -> fhirAs("gp")
                .contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=" + number)
                .body(answers)
                .post("/QuestionnaireResponse")
                .statusCode());
        assertThat(statuses).contains(201).isSubsetOf(200, 201, 409, 412);
        assertThat(goals("active")).hasSize(1);
    }

    @Test
    void whatIsAmendedTwiceAtOnceIsAmendedOnce() {
        Told told = Told.first(kari.kari()).goal(HOME, 4);
        String id = complete(fhirAs("gp"), told);
        String amended = told.amended(id).goal(HOME, 7).json();
        List<Integer> statuses = atOnce(() -> fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(amended)
                .put("/QuestionnaireResponse/" + id)
                .statusCode());
        assertThat(statuses).contains(200).isSubsetOf(200, 409, 412);
        assertThat(goals("active")).containsExactly("1");
        kari.search("Observation?patient=" + kari.kari() + "&derived-from=QuestionnaireResponse/" + id)
                .body("total", equalTo(1))
                .body("entry[0].resource.valueQuantity.value", equalTo(7))
                .body("entry[0].resource.meta.versionId", equalTo("2"));
    }

    private static List<Integer> atOnce(Supplier<Integer> request) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(request)).limit(3).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static String complete(RequestSpecification caller, Told told) {
        return Answering.send(caller, told.json())
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/([^/]+)/_history/.*", "$1");
    }

    private ValidatableResponse provenance(String response) {
        return kari.search("Provenance?entity=QuestionnaireResponse/" + response)
                .body("total", equalTo(1));
    }

    /** Versions of the goals in that status that have her words. */
    private List<String> goals(String status) {
        return kari.search("Goal?patient=" + kari.kari() + "&lifecycle-status=" + status)
                .extract()
                .path("entry.findAll { it.resource.description.text == '" + HOME + "' }.resource.meta.versionId");
    }
}
