package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author of a care level's plan comes on Kari's team: nobody lets another organisation in by naming it. */
class NamedAsAuthorTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";
    private static final String ELSEWHERE = "310000507";

    private static final String CATEGORY = """
            [{"op":"add","path":"/category","value":[{"coding":[
              {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}]}]""";

    private final TestPerson person = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void herGpTakesPart() {
        plan = KarisPlan.discharged(person, this::fhirAs).accepted(this::fhirAs);
    }

    /** The home help has no HPR number, and the nurse elsewhere no business in her plan. */
    @Test
    void nobodyOnTheTeamLetsAnotherInByAPlan() {
        String theirs = part(numbered(ELSEWHERE));
        refused(sent(token("gp"), theirs));
        refused(sent(AnyToken.of("municipal-app").scope("user/*.cruds").signed(), theirs));
        refused(sent(token("hospital-system"), theirs));
        refused(fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + theirs
                        + ",\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"}}]}")
                .post("")
                .then());
        assertNobodyElsewhereIsIn();
    }

    /** A record of the register leads to its number, and so does one that comes with the plan. */
    @Test
    void noRecordOfTheRegisterStandsInForTheNumber() {
        String record = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|310000302");
        refused(sent(token("municipal-nurse"), part("{\"reference\":\"Organization/" + record + "\"}")));
        refused(fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"transaction","entry":[
                         {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111",
                          "resource":{"resourceType":"Organization","name":"Nabokommunen",
                           "identifier":[{"system":"%s","value":"%s"}]},
                          "request":{"method":"POST","url":"Organization","ifNoneExist":"identifier=%s|%s"}},
                         {"resource":%s,"request":{"method":"POST","url":"CarePlan"}}]}""".formatted(
                                ORGANISATION,
                                ELSEWHERE,
                                ORGANISATION,
                                ELSEWHERE,
                                part("{\"reference\":\"urn:uuid:11111111-1111-4111-8111-111111111111\"}")))
                .post("")
                .then());
        assertNobodyElsewhereIsIn();
    }

    /** Whoever has that number elsewhere may come to have a record, and the team leads to it then. */
    @Test
    void noOtherNumberIsTakenForTheOwnOrganisations() {
        refused(sent(
                token("gp"),
                part("{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.102\",\"value\":\""
                        + TestOrganisation.next() + "\"}}")));
    }

    @Test
    void aPlanOfOnesOwnIsNotMadeAnothers() {
        String own = accepted(sent(token("gp"), part(numbered("310000302"))));
        refused(patched(own, "[{\"op\":\"replace\",\"path\":\"/author\",\"value\":" + numbered(ELSEWHERE) + "}]"));
        patched(own, "[{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"Plan fra fastlegen\"}]")
                .statusCode(200);
        assertNobodyElsewhereIsIn();
    }

    /** A plan of no care level is nobody's part, and lets nobody in; it stays so when it becomes one. */
    @Test
    void aPlainPlanOfAnotherBecomesNobodysPart() {
        String plain = accepted(sent(token("gp"), part(numbered(ELSEWHERE)).replaceFirst("\"category\":.*\n", "")));
        refused(patched(plain, CATEGORY));
        assertNobodyElsewhereIsIn();
    }

    /** A hospital may name itself, or a unit of it, as long as the token does. */
    @Test
    void theOwnOrganisationIsNamedByEitherNumberOfTheToken() {
        String unit = TestOrganisation.next();
        String token = AnyToken.of("hospital-system").unit(unit).signed();
        accepted(sent(token, part(numbered("310000108")).replace("municipality", "hospital")));
        accepted(sent(token, part(numbered(unit)).replace("municipality", "hospital")));
        refused(sent(token("hospital-system"), part(numbered(unit)).replace("municipality", "hospital")));
    }

    /** The unit is no party, so nobody reads by its being on the team: its party takes part, and its nurses with it. */
    @Test
    void thePartyOfAUnitThatIsNoneTakesPart() {
        String unit = TestOrganisation.next();
        String nurse = AnyToken.of("hospital-nurse").signed();
        String goal = "/Goal/" + anotherGoal();
        patched(
                        "conformance",
                        "/CarePlan/" + plan.plan(),
                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"completed\"}]")
                .statusCode(200);
        endOnTheTeam("310000108");
        fhirWith(nurse).get(goal).then().statusCode(404);
        String part = accepted(sent(
                AnyToken.of("hospital-system").unit(unit).signed(),
                part(numbered(unit)).replace("municipality", "hospital")));
        fhirWith(nurse).get(goal).then().statusCode(200);
        assertThat(onTheTeam()).contains(unit);

        patched("conformance", part, "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"completed\"}]")
                .statusCode(200);
        fhirWith(nurse).get(goal).then().statusCode(404);
    }

    /** It was stored before anybody asked who may name whom. */
    @Test
    void whatIsAddedToAnEarlierPlanBringsItsAuthorNoMore() {
        String plain = accepted(sent(token("gp"), part(numbered(ELSEWHERE)).replaceFirst("\"category\":.*\n", "")));
        patched("conformance", plain, CATEGORY).statusCode(200);
        endOnTheTeam(ELSEWHERE);
        List<String> left = onTheTeam();
        patched(
                        "gp",
                        plain,
                        "[{\"op\":\"add\",\"path\":\"/goal\",\"value\":[{\"reference\":\"Goal/" + anotherGoal()
                                + "\"}]}]")
                .statusCode(200);
        assertThat(onTheTeam()).isEqualTo(left);
        fhirAs("nurse-elsewhere").get(plain).then().statusCode(404);
    }

    /** What a plain plan holds is in the shared plan from then on, and who accounts for it on the team. */
    @Test
    void aPlainPlanOfOnesOwnThatBecomesAPartBringsItsGoals() {
        endOnTheTeam("310000302");
        String goal = anotherGoal();
        String plain = accepted(sent(
                token("municipal-nurse"),
                part(numbered("310000205"))
                        .replaceFirst("\"category\":.*\n", "\"goal\":[{\"reference\":\"Goal/" + goal + "\"}],")));
        assertThat(sharedGoals("municipal-nurse")).doesNotContain("Goal/" + goal);
        patched("municipal-nurse", plain, CATEGORY).statusCode(200);
        assertThat(sharedGoals("municipal-nurse")).contains("Goal/" + goal);
        assertThat(sharedGoals(AnyToken.of("municipal-app").scope("user/*.rs"))).contains("Goal/" + goal);
        fhirAs("nurse-elsewhere").get(plain).then().statusCode(404);
        fhirAs("nurse-elsewhere").get("/Goal/" + goal).then().statusCode(404);
    }

    /** Only the service makes that. */
    @Test
    void noPlainPlanBecomesTheSharedPlan() {
        String plain = accepted(sent(token("gp"), part(numbered("310000302")).replaceFirst("\"category\":.*\n", "")));
        String shared = CATEGORY.replace("care-level", "plan-kind").replace("municipality", "shared-care-plan");
        patched("gp", plain, shared).statusCode(403);
        fhirAs("gp").get(plain).then().body("category", nullValue());
    }

    private String anotherGoal() {
        return fhirAs("municipal-nurse")
                .contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
                         "subject":{"reference":"Patient/%s"}}""".formatted(plan.patient()))
                .post("/Goal")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> sharedGoals(String persona) {
        return sharedGoals(AnyToken.of(persona));
    }

    private List<String> sharedGoals(AnyToken reader) {
        return fhirWith(reader.signed())
                .get("/CarePlan?patient=" + plan.patient() + "&category=shared-care-plan")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry[0].resource.goal.reference");
    }

    private List<String> onTheTeam() {
        return fhir().get("/CareTeam?patient=" + plan.patient())
                .jsonPath()
                .getList("entry[0].resource.participant.member.identifier.value.flatten()");
    }

    private void endOnTheTeam(String organisation) {
        JsonPath team = fhir().get("/CareTeam?patient=" + plan.patient()).jsonPath();
        String record = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|" + organisation);
        List<Map<String, Map<String, Object>>> all = team.getList("entry[0].resource.participant");
        StringBuilder patch = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            String member = String.valueOf(all.get(i).get("member"));
            if (member.contains(organisation) || member.contains("Organization/" + record)) {
                patch.append(patch.length() == 0 ? "[" : ",")
                        .append("{\"op\":\"add\",\"path\":\"/participant/" + i
                                + "/period/end\",\"value\":\"2026-05-06\"}");
            }
        }
        if (patch.length() > 0) {
            patched("conformance", "/CareTeam/" + team.getString("entry[0].resource.id"), patch + "]")
                    .statusCode(200);
        }
    }

    private void assertNobodyElsewhereIsIn() {
        fhirAs("nurse-elsewhere")
                .get("/Patient/" + plan.patient() + "/$what-matters")
                .then()
                .statusCode(404);
        fhir().get("/CareTeam?patient=" + plan.patient())
                .then()
                .body(
                        "entry[0].resource.participant.member.identifier.value.flatten()",
                        org.hamcrest.Matchers.not(hasItem(ELSEWHERE)));
    }

    private String part(String author) {
        return """
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Plan hjemme",
                 "identifier":[{"system":"https://svar.example/plan","value":"%s"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],
                 "subject":{"reference":"Patient/%s"},"period":{"start":"2026-05-05"},"author":%s}""".formatted(UUID.randomUUID(), plan.patient(), author);
    }

    private static String numbered(String organisation) {
        return "{\"type\":\"Organization\",\"identifier\":{\"system\":\"" + ORGANISATION + "\",\"value\":\""
                + organisation + "\"}}";
    }

    private ValidatableResponse sent(String token, String resource) {
        return fhirWith(token)
                .contentType(FHIR_JSON)
                .body(resource)
                .post("/CarePlan")
                .then();
    }

    private static String accepted(ValidatableResponse answer) {
        return answer.log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/fhir(/CarePlan/[^/]+).*", "$1");
    }

    private ValidatableResponse patched(String plan, String patch) {
        return patched("gp", plan, patch);
    }

    private ValidatableResponse patched(String persona, String plan, String patch) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get(plan).header("ETag"))
                .body(patch)
                .patch(plan)
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("issue[0].details.coding[0].code", equalTo("plan-was-in-anothers-name"));
    }
}
