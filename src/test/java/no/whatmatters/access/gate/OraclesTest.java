package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody who takes no part learns whether a person is known here, or what she has said: by references, validation, page links,
 * batches or refusals. Each question is asked about Kari, who has a plan, and about somebody nobody has heard of.
 */
class OraclesTest extends ServerTest {

    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1";

    private final TestPerson kari = TestPerson.next();
    private final TestPerson stranger = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(kari, this::fhirAs);
    }

    /** Somebody asks, about whom she has nothing to do with. */
    private static Map<String, AnyToken> askers() {
        Map<String, AnyToken> askers = new LinkedHashMap<>();
        askers.put("nurse elsewhere", AnyToken.of("nurse-elsewhere"));
        askers.put("nurse in an emergency", AnyToken.of("nurse-elsewhere").inEmergency("Funnet bevisstløs hjemme"));
        askers.put("record system elsewhere", elsewhere());
        askers.put("another citizen", AnyToken.ofCitizen(TestPerson.next()));
        askers.put("form maker", AnyToken.ofFormMaker("310000205"));
        askers.put("another hospital", anotherHospital());
        return askers;
    }

    private static AnyToken elsewhere() {
        return AnyToken.of("municipal-epj").organisation("310000507").client("nurse-elsewhere");
    }

    private static AnyToken anotherHospital() {
        return AnyToken.of("hospital-system").organisation("310000787").client("other-hospital-system");
    }

    static Stream<Arguments> references() {
        List<String> references = List.of(
                "{\"reference\":\"Patient?identifier=" + NUMBER + "|%number%\"}",
                "{\"identifier\":{\"system\":\"" + NUMBER + "\",\"value\":\"%number%\"}}",
                "{\"type\":\"Patient\",\"identifier\":{\"system\":\"" + NUMBER + "\",\"value\":\"%number%\"}}",
                "{\"reference\":\"Patient/%patient%\"}",
                "{\"reference\":\"Patient/%patient%/_history/1\"}");
        return askers().keySet().stream()
                .flatMap(asker -> references.stream().map(reference -> Arguments.of(asker, reference)));
    }

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

    /** Whatever else is wrong with the write is told with it, and tells nothing. */
    @ParameterizedTest
    @MethodSource("references")
    void whatElseIsWrongWithTheWriteTellsNothing(String asker, String reference) {
        Map<String, String> faulty = Map.of(
                "Goal", "\"addresses\":[%1$s],\"expressedBy\":%1$s,\"subject\":%1$s",
                "Task", """
                    "status":"accepted","for":%1$s,"requester":%1$s,"owner":%1$s,"focus":{"reference":"CarePlan/%%goal%%"},
                    "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]}""",
                "CarePlan", """
                    "status":"active","subject":%1$s,"goal":[{"reference":"Goal/%%goal%%"}],
                    "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"hospital"}]}]""",
                "Patient", "\"contact\":[{\"gender\":\"female\"}],\"link\":[{\"type\":\"replaced-by\",\"other\":%1$s}]",
                "QuestionnaireResponse", "\"subject\":%1$s,\"author\":%1$s,\"source\":%1$s");
        faulty.forEach((type, content) -> {
            String body = "{\"resourceType\":\"" + type + "\"," + content.formatted(reference) + "}";
            askedAlike(asker, (request, sent) -> request.body(sent).post("/" + type), body);
            askedAlike(asker, (request, sent) -> request.body(sent).post("/" + type + "/$validate"), body);
        });
    }

    /** A change that is asked about beforehand is one of nothing; but for whom an emergency lets see the record. */
    @Test
    void whatWouldBecomeOfARecordTellsNothing() {
        String handOver = """
                {"resourceType":"Task","id":"%goal%","status":"completed","intent":"order",
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]}}""";
        String goal = "{\"resourceType\":\"Goal\",\"id\":\"%goal%\",\"lifecycleStatus\":\"rejected\"}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + goal
                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Goal/%goal%\"}},{\"resource\":" + handOver
                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Task?identifier=https://sykehuset.example/plan|%prefix%.hand-over\"}}]}";
        List<String> askers = new ArrayList<>(askers().keySet());
        askers.remove("nurse in an emergency");
        for (String asker : askers) {
            askedAlike(asker, (request, body) -> request.body(body).post("/Task/$validate"), handOver);
            askedAlike(asker, (request, body) -> request.body(body).post("/Goal/$validate"), goal);
            askedAlike(asker, (request, body) -> request.body(body).post("/Bundle/$validate"), bundle);
        }
    }

    /** What is told beside it is no more. */
    @ParameterizedTest
    @MethodSource("references")
    void whatElseIsWrongInTheTransactionTellsNothing(String asker, String reference) {
        String about = """
                {"resource":{"resourceType":"CarePlan","status":"active","intent":"plan","subject":%1$s,
                  "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"hospital"}]}],
                  "goal":[{"reference":"urn:uuid:%2$s"},{"reference":"Goal/%%goal%%"}]},
                 "request":{"method":"POST","url":"CarePlan"}},
                {"fullUrl":"urn:uuid:%2$s",
                 "resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},"subject":%1$s},
                 "request":{"method":"POST","url":"Goal"}},
                {"resource":{"resourceType":"Provenance","target":[{"reference":"urn:uuid:%2$s"}],
                   "recorded":"2026-05-04T15:00:00+02:00","agent":[{"who":%1$s}]},
                 "request":{"method":"POST","url":"Provenance"}},
                {"resource":{"resourceType":"Task","status":"requested","intent":"order","for":%1$s,
                   "focus":{"reference":"CarePlan/%%goal%%"}},"request":{"method":"POST","url":"Task"}},
                {"resource":{"resourceType":"Goal","subject":%1$s},"request":{"method":"POST","url":"Goal"}}
                """.formatted(reference, UUID.randomUUID());
        askedAlike(
                asker,
                (request, body) -> request.body(body).post(""),
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + about + "]}");
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

    private interface Ask {
        Response of(RequestSpecification request, String body);
    }

    private void askedAlike(String asker, Ask ask, String body) {
        AnyToken token = Objects.requireNonNull(askers().get(asker));
        String known = told(token, ask, body, kari);
        String unknown = told(token, ask, body, stranger);
        assertThat(known).as(asker + " asks with " + body).isEqualTo(unknown);
    }

    private String told(AnyToken token, Ask ask, String body, TestPerson about) {
        Response answer = ask.of(
                fhirWith(token.signed()).contentType(FHIR_JSON).header("Prefer", "return=representation"),
                filled(body, about));
        return Told.by(answer, about.identityNumber(), about.prefix());
    }

    private String filled(String text, TestPerson about) {
        boolean known = about.equals(kari);
        return text.replace("%number%", about.identityNumber())
                .replace("%prefix%", about.prefix())
                .replace("%patient%", known ? plan.patient() : UUID.randomUUID().toString())
                .replace("%goal%", known ? plan.goal() : UUID.randomUUID().toString())
                .replace(
                        "%condition%",
                        known ? plan.condition() : UUID.randomUUID().toString());
    }

    private static String transaction(String type, String resource) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + resource
                + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}]}";
    }
}
