package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody who takes no part learns whether a person is known here, or what she has said: by references, validation, page links,
 * batches or refusals. Each question is asked about Kari, who has a plan, and about somebody nobody has heard of.
 */
class OraclesTest extends AsksAlike {

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceToAPersonTellsNothing(String asker, String reference) {
        String goal = """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},"subject":%s}
                """.formatted(reference);
        String sideways = """
                {"resourceType":"Questionnaire","status":"draft","name":"X",
                 "contact":[],"extension":[{"url":"https://x.example","valueReference":%s}]}
                """.formatted(reference);
        askedAlike(asker, (request, body) -> request.body(body).post("/Goal"), goal);
        askedAlike(asker, (request, body) -> request.body(body).post("/Goal/$validate"), goal);
        askedAlike(asker, (request, body) -> request.body(body).post("/Questionnaire/$validate"), sideways);
        askedAlike(asker, (request, body) -> request.body(body).post(""), transaction("Goal", goal));
        askedAlike(
                asker,
                (request, body) -> request.body(body).post(""),
                transaction("Goal", goal).replace("\"transaction\"", "\"batch\""));
    }

    /** Once she could act for her: whether she still has a record here is none of her business. */
    @ParameterizedTest
    @MethodSource("wordings")
    void aReferenceTellsNothingAfterTheProofHasRunOut(String reference) {
        AnyToken late =
                AnyToken.ofRelative(kari, "patient/*.cruds", Instant.now().minusSeconds(60));
        for (String body : List.of("""
                {"resourceType":"QuestionnaireResponse","status":"in-progress","subject":%s}
                """, """
                {"resourceType":"Questionnaire","status":"draft","name":"X",
                 "contact":[],"extension":[{"url":"https://x.example","valueReference":%s}]}
                """)) {
            String sent = body.formatted(reference);
            String type = sent.contains("QuestionnaireResponse") ? "QuestionnaireResponse" : "Questionnaire";
            Ask validate = (request, filled) -> request.body(filled).post("/" + type + "/$validate");
            askedAlike("a relative whose proof has run out", late, validate, sent);
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceBesideTheSubjectTellsNothing(String asker, String reference) {
        String organisation = """
                {"resourceType":"PractitionerRole","active":true,
                 "extension":[{"url":"https://x.example","valueReference":%s}]}
                """.formatted(reference);
        askedAlike(asker, (request, body) -> request.body(body).post("/PractitionerRole"), organisation);
    }

    @Test
    void aReferenceToARecordTellsNothing() {
        for (String asker : askers().keySet()) {
            for (String reference : List.of(
                    "Goal/%goal%",
                    "Condition/%condition%", "Goal?identifier=https://sykehuset.example/plan|%prefix%.goal-1")) {
                String role = """
                        {"resourceType":"PractitionerRole","active":true,
                         "extension":[{"url":"https://x.example","valueReference":{"reference":"%s"}}]}
                        """.formatted(reference);
                askedAlike(asker, (request, body) -> request.body(body).post("/PractitionerRole"), role);
                askedAlike(asker, (request, body) -> request.body(body).post("/PractitionerRole/$validate"), role);
            }
        }
    }

    /** The number that was sent would come back with the id of her record beside it. */
    @Test
    void aNumberBesideTheSubjectIsNotCompletedForWhoMayNotKnowHer() {
        String role = """
                {"resourceType":"PractitionerRole","active":true,
                 "extension":[{"url":"https://x.example","valueReference":{"type":"Patient",
                   "identifier":{"system":"%s","value":"%s"}}}]}
                """.formatted(NUMBER, kari.identityNumber());
        fhirAs("nurse-elsewhere")
                .contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(role)
                .post("/PractitionerRole")
                .then()
                .statusCode(201)
                .body("extension[0].valueReference.reference", nullValue());
    }

    /** Whoever takes part may name her as they know her. */
    @Test
    void aReferenceToAPersonLeadsToHerForWhoTakesPart() {
        String goal = """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                 "subject":{"reference":"Patient?identifier=%s|%s"}}
                """.formatted(NUMBER, kari.identityNumber());
        for (String member : List.of("gp", "hospital-system", "hospital-nurse")) {
            fhirAs(member)
                    .contentType(FHIR_JSON)
                    .header("Prefer", "return=representation")
                    .body(goal)
                    .post("/Goal")
                    .then()
                    .statusCode(201)
                    .body("subject.reference", equalTo("Patient/" + plan.patient()));
        }
    }

    @Test
    void aPageLinkTellsNothing() {
        for (AnyToken asker : List.of(AnyToken.of("nurse-elsewhere"), elsewhere())) {
            for (String search : List.of("Goal", "Condition", "Observation", "Task", "CarePlan")) {
                Response known = search(asker, search, kari);
                assertThat(Told.by(known, kari.identityNumber()))
                        .isEqualTo(Told.by(search(asker, search, stranger), stranger.identityNumber()));
                assertThat(known.asString()).doesNotContain("\"next\"");
            }
        }
    }

    private Response search(AnyToken asker, String type, TestPerson person) {
        return fhirWith(asker.signed())
                .formParam("patient.identifier", NUMBER + "|" + person.identityNumber())
                .formParam("_count", "1")
                .post("/" + type + "/_search");
    }

    @Test
    void aNumberRangeIsNotAnAnswerToAnybody() {
        fhirWith(elsewhere().signed())
                .queryParam("identifier", "https://sykehuset.example/plan|")
                .get("/Goal")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("parameter-not-for-role"));
    }

    /** A broken escape is the sender's mistake, not the server's. */
    @Test
    void aConditionThatCannotBeReadIsRefused() {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://sykehuset.example/plan%zz|1")
                .body("{\"resourceType\":\"Location\",\"name\":\"x\"}")
                .post("/Location")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("identifier-system-not-own"));
    }

    /** Its own next conditional create would find it, and take it for its own. */
    @Test
    void nobodyTakesTheNumbersOfAnother() {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","identifier":[{"system":"https://sykehuset.example/plan","value":"%s.next"}],
                         "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%s"}}
                        """.formatted(kari.prefix(), plan.patient()))
                .post("/Goal")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("identifier-of-another"));
        String own = fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","identifier":[{"system":"https://legekontoret.example/plan","value":"%s"}],
                         "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%s"}}
                        """.formatted(kari.prefix(), plan.patient()))
                .post("/Goal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/Goal/", "")
                .replaceAll("/.*", "");
        fhirAs("gp")
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body(
                        "[{\"op\":\"replace\",\"path\":\"/identifier/0/system\",\"value\":\"https://sykehuset.example/plan\"}]")
                .patch("/Goal/" + own)
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("identifier-of-another"));
    }

    private static String transaction(String type, String resource) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + resource
                + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}]}";
    }
}
