package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees and changes what, over HTTP, with the tokens of the demo's people. Each test has a person of its own. */
class AccessOverHttpTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari))
                .post("")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", equalTo("200 OK"))
                .body("entry[0].response.location", nullValue())
                .body("entry[0].response.etag", nullValue());
        plan = KarisPlan.find(kari, this::fhir);
    }

    @Test
    void answersTheHospitalAlikeWhetherThePersonWasKnown() {
        String again = fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("entry[0]")
                .toString();
        assertThat(again).isEqualTo("{response={status=200 OK}}");
    }

    @Test
    void aMatchByNumberChangesNothingOfThePerson() {
        String before = fhir().get("/Patient/" + plan.patient()).asString();
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari).replace("Fjelltun", "Annen"))
                .post("")
                .then()
                .statusCode(200);
        assertThat(fhir().get("/Patient/" + plan.patient()).asString())
                .contains("Fjelltun")
                .isEqualTo(before);
    }

    @Test
    void letsTheHospitalReadItsOwnAndNoPerson() {
        get("hospital-system", "/Goal/" + plan.goal(), 200);
        get("hospital-system", "/Patient/" + plan.patient(), 403).body(code(), equalTo("role-did-not-reach"));
        get("hospital-nurse", "/Condition/" + plan.condition(), 200);
    }

    @Test
    void showsTheAddresseeThePlanBeforeAcceptingAndNothingElse() {
        get("municipal-nurse", "/CarePlan/" + plan.plan(), 200);
        get("municipal-nurse", "/Goal/" + plan.goal(), 200);
        get("municipal-nurse", "/Observation/" + plan.score(), 200);
        get("municipal-nurse", "/Task/" + plan.handOver(), 200);
        get("municipal-nurse", "/Patient/" + plan.patient(), 200);
        get("municipal-nurse", "/Condition/" + plan.condition(), 404);
    }

    @Test
    void showsTheTeamAllAndHomeHelpWhatIsTheirs() {
        joinTeam("310000205");
        get("municipal-nurse", "/Condition/" + plan.condition(), 200);
        get("municipal-epj", "/Condition/" + plan.condition(), 200);
        get("municipal-app", "/Goal/" + plan.goal(), 200);
        get("municipal-app", "/Condition/" + plan.condition(), 403);
        get("gp", "/Condition/" + plan.condition(), 200);
    }

    @Test
    void answersAStrangerAsIfNothingWereThere() {
        String unknown = UUID.randomUUID().toString();
        for (String type : List.of("Goal", "CarePlan", "Observation", "Condition", "Task", "Patient")) {
            String hidden = idOf(type);
            for (String path : List.of("/%s/%s", "/%s/%s/_history", "/%s/%s/_history/1")) {
                String seen = get("nurse-elsewhere", path.formatted(type, hidden), 404)
                        .extract()
                        .asString();
                String missing = get("nurse-elsewhere", path.formatted(type, unknown), 404)
                        .extract()
                        .asString();
                assertThat(seen).isEqualTo(missing.replace(unknown, hidden));
            }
            for (String method : List.of("PUT", "PATCH", "DELETE")) {
                assertThat(changing(method, type, hidden)).isEqualTo(changing(method, type, unknown));
            }
        }
    }

    @Test
    void findsAStrangerNothing() {
        for (String search :
                List.of("/Goal?patient=", "/CarePlan?subject=", "/Observation?patient=", "/Task?patient=")) {
            get("nurse-elsewhere", search + plan.patient(), 200)
                    .body("total", equalTo(0))
                    .body("entry", nullValue());
        }
        // Her organisation has tasks of its own, such as those of the guide's second story.
        get("nurse-elsewhere", "/Task?status=requested&_count=200", 200).body(not(containsString(plan.patient())));
        get("nurse-elsewhere", "/Goal?lifecycle-status=active", 403).body(code(), equalTo("person-was-not-named"));
        get("nurse-elsewhere", "/Goal?patient=" + plan.patient() + "&_summary=count", 403);
        get("nurse-elsewhere", "/CarePlan?patient=" + plan.patient() + "&goal.lifecycle-status=active", 403);
        get("nurse-elsewhere", "/Patient?_has:Goal:patient:lifecycle-status=active", 403);
    }

    @Test
    void writesAStrangerNothingWhetherThePersonIsKnownOrNot() {
        String unknown = UUID.randomUUID().toString();
        String ofKari = creating("nurse-elsewhere", plan.patient());
        assertThat(ofKari)
                .startsWith("422 ")
                .contains("reference-leads-nowhere")
                .isEqualTo(creating("nurse-elsewhere", unknown));
    }

    @Test
    void takesForItsOwnWhatAnOrganisationMadeWhateverTheSenderClaims() {
        get("hospital-system", "/Goal/" + plan.goal(), 200)
                .body("meta.source", equalTo("urn:oid:2.16.578.1.12.4.1.4.101.310000108"));
        joinTeam("310000205");
        patch("municipal-nurse", "Goal", plan.goal(), "achievementStatus.text", "På vei")
                .statusCode(200);
        patch("municipal-nurse", "Goal", plan.goal(), "description.text", "Noe annet")
                .statusCode(422);
        patch("municipal-nurse", "Condition", plan.condition(), "code.text", "Noe annet")
                .statusCode(403)
                .body(code(), equalTo("resource-belonged-to-another"));
        for (String path : List.of("/meta/extension", "/extension")) {
            fhirAs("municipal-nurse")
                    .contentType("application/json-patch+json")
                    .body("[{\"op\":\"add\",\"path\":\"" + path
                            + "\",\"value\":[{\"url\":\"https://x.example\",\"valueString\":\"x\"}]}]")
                    .patch("/Condition/" + plan.condition())
                    .then()
                    .statusCode(403)
                    .body(code(), equalTo("resource-belonged-to-another"));
        }
        fhir().get("/Condition/" + plan.condition()).then().body("meta.versionId", equalTo("1"));
        fhir().get("/Goal/" + plan.goal())
                .then()
                .body("meta.source", equalTo("urn:oid:2.16.578.1.12.4.1.4.101.310000108"))
                .body("description.text", equalTo("Komme meg hjem"));
    }

    @Test
    void letsNobodyProbeByTheNumbersOfAnother() {
        String goal = """
                {"resourceType":"Goal","identifier":[{"system":"https://kommunen.example/plan","value":"1"}],
                 "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%s"}}
                """.formatted(plan.patient());
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://kommunen.example/plan|1")
                .body(goal)
                .post("/Goal")
                .then()
                .statusCode(403)
                .body(code(), equalTo("identifier-system-not-own"));
    }

    @Test
    void keepsOutWhomThePersonBlocksAtOnceAndLetsThemInAgain() {
        joinTeam("310000205");
        get("municipal-nurse", "/Goal/" + plan.goal(), 200);
        String municipality = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000205");
        String consent = Blocking.of(plan.patient(), municipality);
        String id =
                post("Consent", consent).statusCode(201).extract().jsonPath().getString("id");
        get("municipal-nurse", "/Goal/" + plan.goal(), 404);
        get("municipal-nurse", "/Goal/" + plan.goal() + "/_history", 404);
        get("municipal-nurse", "/Goal?patient=" + plan.patient(), 200).body("total", equalTo(0));
        get("gp", "/CarePlan?patient=" + plan.patient() + "&_include=CarePlan:goal", 200)
                .body("entry.size()", greaterThanOrEqualTo(4));
        get("municipal-epj", "/Consent/" + id, 403);
        fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(consent.replace("\"active\"", "\"inactive\"").replaceFirst("\\{", "{\"id\":\"" + id + "\","))
                .put("/Consent/" + id)
                .then()
                .statusCode(200);
        get("municipal-nurse", "/Goal/" + plan.goal(), 200);
    }

    @Test
    void showsThePersonNobodyElsesPlan() {
        get("kari", "/Goal/" + plan.goal(), 404);
        assertThat(get("kari", "/Goal", 200).extract().asString()).doesNotContain(plan.patient());
    }

    @Test
    void showsThePersonNoNumbersOfStaff() {
        String nurse = """
                {"resourceType":"Practitioner","name":[{"family":"Bergvik"}],"identifier":[
                  {"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"},
                  {"system":"https://sykehuset.example/ansatt","value":"%s"}]}
                """.formatted(TestPerson.next().identityNumber(), kari.prefix());
        String id =
                post("Practitioner", nurse).statusCode(201).extract().jsonPath().getString("id");
        get("kari", "/Practitioner/" + id, 200)
                .body("identifier.system", equalTo(List.of("https://sykehuset.example/ansatt")))
                .body("meta.tag.code", equalTo(List.of("SUBSETTED")));
        get("municipal-nurse", "/Practitioner/" + id, 200).body("identifier", hasSize(2));
        get("kari", "/Practitioner?identifier=" + kari.prefix(), 403).body(code(), equalTo("parameter-not-for-role"));
    }

    @Test
    void letsALeaderReadNothing() {
        get("leader", "/Goal/" + plan.goal(), 403);
        get("leader", "/MeasureReport", 403);
    }

    private ValidatableResponse get(String persona, String path, int status) {
        return fhirAs(persona).get(path).then().statusCode(status);
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }

    private String idOf(String type) {
        return switch (type) {
            case "Goal" -> plan.goal();
            case "CarePlan" -> plan.plan();
            case "Observation" -> plan.score();
            case "Condition" -> plan.condition();
            case "Task" -> plan.handOver();
            default -> plan.patient();
        };
    }

    private void joinTeam(String organisation) {
        String id = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|" + organisation);
        post("CareTeam", """
                        {"resourceType":"CareTeam","status":"active","subject":{"reference":"Patient/%s"},
                         "participant":[{"member":{"reference":"Organization/%s"},"period":{"start":"2026-05-04"}}]}
                        """.formatted(plan.patient(), id)).statusCode(201);
    }

    private ValidatableResponse patch(String persona, String type, String id, String path, String text) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get("/" + type + "/" + id).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/" + path.replace('.', '/') + "\",\"value\":\"" + text + "\"}]")
                .patch("/" + type + "/" + id)
                .then();
    }

    private String changing(String method, String type, String id) {
        String body = method.equals("PATCH")
                ? "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nb\"}]"
                : "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\"}";
        var answer = fhirAs("nurse-elsewhere")
                .contentType(method.equals("PATCH") ? "application/json-patch+json" : FHIR_JSON)
                .header("If-Match", "W/\"1\"");
        if (!method.equals("DELETE")) {
            answer.body(body);
        }
        var response = answer.request(method, "/" + type + "/" + id);
        return response.statusCode() + " " + response.asString().replace(id, "…");
    }

    private String creating(String persona, String patient) {
        var response = fhirAs(persona)
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                         "subject":{"reference":"Patient/%s"}}
                        """.formatted(patient))
                .post("/Goal");
        return response.statusCode() + " " + response.asString();
    }
}
