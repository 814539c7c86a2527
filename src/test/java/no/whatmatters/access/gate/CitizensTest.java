package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Kari herself, and whoever may act for her, see and do. */
class CitizensTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101|";

    private final TestPerson person = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(person, this::fhirAs);
    }

    @Test
    void thePersonSeesTheOwnPlan() {
        for (String own : List.of(
                "/Goal/" + plan.goal(),
                "/Observation/" + plan.score(),
                "/CarePlan/" + plan.plan(),
                "/Condition/" + plan.condition(),
                "/Task/" + plan.handOver(),
                "/Patient/" + plan.patient())) {
            kari().get(own).then().statusCode(200);
        }
        kari().get("/Goal").then().statusCode(200).body("entry.resource.id", hasItem(plan.goal()));
        kari().get("/Patient").then().statusCode(200).body("entry.resource.id", equalTo(List.of(plan.patient())));
        fhirWith(AnyToken.ofCitizen(TestPerson.next()).signed())
                .get("/Goal/" + plan.goal())
                .then()
                .statusCode(404);
    }

    @Test
    void thePersonChangesNoPlanAndNoPerson() {
        for (String path : List.of("/Goal/" + plan.goal(), "/Patient/" + plan.patient())) {
            kari().contentType("application/json-patch+json")
                    .header("If-Match", "W/\"1\"")
                    .body("[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]")
                    .patch(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aRelativeSeesWhatTheProofCoversWhileItLasts() {
        String goals = "patient/Goal.rs";
        relative(goals, 60).get("/Goal/" + plan.goal()).then().statusCode(200);
        relative(goals, 60).get("/Goal").then().statusCode(200).body("entry.resource.id", hasItem(plan.goal()));
        relative(goals, 60)
                .get("/Condition/" + plan.condition())
                .then()
                .statusCode(403)
                .body(code(), equalTo("proof-did-not-cover"));
        relative(goals, -1)
                .get("/Goal/" + plan.goal())
                .then()
                .statusCode(403)
                .body(code(), equalTo("proof-has-expired"));
        fhirWith(AnyToken.ofRelative(
                                TestPerson.next(), "patient/*.rs", Instant.now().plusSeconds(60))
                        .signed())
                .get("/Goal/" + plan.goal())
                .then()
                .statusCode(404);
    }

    @Test
    void thePersonBlocksAndLiftsTheBlock() {
        plan.accepted(this::fhirAs);
        String id = kari().contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(blockOf("310000205"))
                .post("/Consent")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
        kari().header("If-Match", "W/\"1\"").delete("/Consent/" + id).then().statusCode(200);
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(200);
        relativeOfAll()
                .contentType(FHIR_JSON)
                .body(blockOf("310000205"))
                .post("/Consent")
                .then()
                .statusCode(403);
    }

    /** As the guide's page of it shows, to the letter. */
    @Test
    void thePersonBlocksAsTheGuideSays() {
        plan.accepted(this::fhirAs);
        String page = CompiledGuide.read("pages/blocking.md");
        String shown = page.substring(page.indexOf("    {"), page.indexOf("###"));
        kari().contentType(FHIR_JSON)
                .body(shown.replace("[id]", plan.patient()).replace("310000507", "310000205"))
                .post("/Consent")
                .then()
                .statusCode(201);
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
        fhirAs("gp").get("/Goal/" + plan.goal()).then().statusCode(200);
    }

    /** Who said it and who wrote it down is stored with it, and is the person's to see. */
    @Test
    void aProfessionalWritesABlockOnThePersonsWord() {
        plan.accepted(this::fhirAs);
        write("municipal-nurse").statusCode(201);
        List<String> consents = kari().get("/Consent").jsonPath().getList("entry.resource.id");
        assertThat(consents).hasSize(1);
        assertThat(kari().get("/Provenance?target=Goal/" + plan.goal())
                        .jsonPath()
                        .getInt("total"))
                .isEqualTo(1);
        kari().get("/Provenance?target=Consent/" + consents.get(0))
                .then()
                .statusCode(200)
                .body("entry.size()", equalTo(1))
                .body("entry[0].resource.agent[0].who.reference", equalTo("Patient/" + plan.patient()))
                .body("entry[0].resource.agent[1].who.identifier.value", equalTo("990000002"))
                .body("entry[0].resource.agent[1].onBehalfOf.identifier.value", equalTo("310000205"));
        for (String other : List.of("municipal-nurse", "hospital-nurse", "municipal-epj")) {
            fhirAs(other).get("/Consent/" + consents.get(0)).then().statusCode(403);
            fhirAs(other)
                    .get("/Provenance?target=Consent/" + consents.get(0))
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
    }

    /** What was written down on her word is hers to take back, though it says who said so. */
    @Test
    void thePersonTakesBackWhatAProfessionalWrote() {
        plan.accepted(this::fhirAs);
        write("municipal-nurse").statusCode(201);
        String id = kari().get("/Consent").path("entry[0].resource.id");
        String authorship = kari().get("/Provenance?target=Consent/" + id).path("entry[0].resource.id");
        kari().delete("/Provenance/" + authorship).then().statusCode(403);
        kari().contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .patch("/Provenance/" + authorship)
                .then()
                .statusCode(403);
        kari().header("If-Match", "W/\"1\"").delete("/Consent/" + id).then().statusCode(200);
        fhirAs("gp").get("/Goal/" + plan.goal()).then().statusCode(200);
    }

    @Test
    void nobodyElseWritesOne() {
        plan.accepted(this::fhirAs);
        for (String other : List.of("municipal-epj", "municipal-app", "hospital-system", "leader")) {
            write(other).statusCode(403);
        }
        write("nurse-elsewhere").statusCode(422);
        fhirWith(AnyToken.of("municipal-nurse").hpr(null).signed())
                .contentType(FHIR_JSON)
                .body(blockOf("310000302"))
                .post("/Consent")
                .then()
                .statusCode(403);
        fhirWith(AnyToken.of("municipal-nurse")
                        .attestedAgo(Duration.ofMinutes(61))
                        .signed())
                .contentType(FHIR_JSON)
                .body(blockOf("310000302"))
                .post("/Consent")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("attestation_has_expired"))
                .body(code(), equalTo("attestation-has-expired"));
    }

    /** Nobody reads numbers of staff out of an answer, and nobody is asked to send them back. */
    @Test
    void thePersonAnswersAFormAndAmendsIt() {
        String answers = """
            {"resourceType":"QuestionnaireResponse","status":"%s","subject":{"reference":"Patient/%s"},
             "source":{"reference":"Patient/%s"},"item":[{"linkId":"1","text":"%s"}]}\
            """;
        String id = kari().contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(answers.formatted("completed", plan.patient(), plan.patient(), "Først"))
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(201)
                .body("meta.source", equalTo("Patient/" + plan.patient()))
                .extract()
                .path("id");
        String changed = answers.formatted("completed", plan.patient(), plan.patient(), "Så")
                .replaceFirst("\\{", "{\"id\":\"" + id + "\",");
        kari().contentType(FHIR_JSON)
                .body(changed)
                .put("/QuestionnaireResponse/" + id)
                .then()
                .statusCode(403)
                .body(code(), equalTo("answer-was-not-an-amendment"));
        kari().contentType(FHIR_JSON)
                .body(changed.replace("completed", "amended"))
                .put("/QuestionnaireResponse/" + id)
                .then()
                .statusCode(200);
        kari().contentType(FHIR_JSON)
                .body(answers.formatted("completed", "0198ffff-0000-7000-8000-000000000000", plan.patient(), "x"))
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse write(String persona) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body(blockOf("310000302"))
                .post("/Consent")
                .then();
    }

    private String blockOf(String organisation) {
        return Blocking.of(plan.patient(), KarisPlan.id(this::fhir, "Organization", ORGANISATION + organisation));
    }

    private RequestSpecification kari() {
        return fhirWith(AnyToken.ofCitizen(person).signed());
    }

    private RequestSpecification relative(String covers, int seconds) {
        return fhirWith(AnyToken.ofRelative(person, covers, Instant.now().plusSeconds(seconds))
                .signed());
    }

    private RequestSpecification relativeOfAll() {
        return relative("patient/*.cruds", 60);
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
