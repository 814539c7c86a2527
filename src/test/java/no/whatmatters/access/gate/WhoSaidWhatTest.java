package no.whatmatters.access.gate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who said what is written down by whoever sends it, in their own name, together with it. */
class WhoSaidWhatTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";

    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs);
    }

    @Test
    void nobodyWritesDownWhoSaidWhatInAnothersName() {
        String goal = """
                {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111","resource":{"resourceType":"Goal",
                 "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%s"}},
                 "request":{"method":"POST","url":"Goal"}}""".formatted(plan.patient());
        String authorship = """
                {"resource":{"resourceType":"Provenance","recorded":"2026-05-04T10:00:00Z",
                 "target":[{%s}],"agent":[
                  {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/provenance-participant-type","code":"author"}]},
                   "who":{"reference":"Patient/%s"}},
                  {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/provenance-participant-type","code":"enterer"}]},
                   "who":{"display":"Noen"},"onBehalfOf":{"identifier":{"system":"%s","value":"%s"}}}]},
                 "request":{"method":"POST","url":"Provenance"}}""";
        String target = "\"reference\":\"urn:uuid:11111111-1111-4111-8111-111111111111\"";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + goal + ",";
        sent("gp", bundle + authorship.formatted(target, plan.patient(), ORGANISATION, "310000205") + "]}")
                .statusCode(403)
                .body(code(), equalTo("written-in-anothers-name"));
        sent("gp", bundle + authorship.formatted(target, plan.patient(), ORGANISATION, "310000302") + "]}")
                .statusCode(200);
        String ofNothingSent = "\"identifier\":{\"system\":\"https://x.example\",\"value\":\"1\"}";
        sent("gp", bundle + authorship.formatted(ofNothingSent, plan.patient(), ORGANISATION, "310000302") + "]}")
                .statusCode(403);
    }

    /** A version that changes nothing, or is refused, is no occasion to say who said what of another's record. */
    @Test
    void nobodyWritesDownWhoSaidWhatBesideNoChange() {
        String asItIs = fhirAs("gp").get("/Goal/" + plan.goal()).asString();
        String more = asItIs.replaceFirst(
                "\\{",
                "{\"note\":[{\"authorString\":\"Jonas\",\"time\":\"2026-05-04T10:00:00Z\",\"text\":\"Ringte henne\"}],");
        String others = asItIs.replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"Noe annet\"");
        String authorship = """
                {"resource":{"resourceType":"Provenance","recorded":"2026-05-04T10:00:00Z",
                 "target":[{"reference":"Goal/%s"}],"agent":[
                  {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/provenance-participant-type","code":"enterer"}]},
                   "who":{"display":"Jonas"},"onBehalfOf":{"identifier":{"system":"%s","value":"310000302"}}}]},
                 "request":{"method":"POST","url":"Provenance"}}]}""".formatted(plan.goal(), ORGANISATION);
        sent("gp", versionOf(asItIs, "transaction") + authorship).statusCode(403);
        sent("gp", versionOf(others, "batch") + authorship)
                .statusCode(200)
                .body("entry[0].response.status", startsWith("403"))
                .body("entry[1].response.status", startsWith("403"));
        sent("gp", versionOf(asItIs, "batch") + authorship)
                .statusCode(200)
                .body("entry[1].response.status", startsWith("403"));
        sent("gp", versionOf(more, "transaction") + authorship).statusCode(200);
    }

    private String versionOf(String goal, String type) {
        return """
                {"resourceType":"Bundle","type":"%s","entry":[
                 {"resource":%s,"request":{"method":"PUT","url":"Goal/%s","ifMatch":"W/\\"1\\""}},""".formatted(type, goal, plan.goal());
    }

    @Test
    void aUnitOfTheSenderMayBeNamedAsWhoWroteItDown() {
        String unit = TestOrganisation.next();
        String bundle = goalEnteredBy(jonasOf(unit));
        sent("gp", bundle).statusCode(403).body(code(), equalTo("written-in-anothers-name"));
        fhirWith(AnyToken.of("gp").unit(unit).signed())
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("")
                .then()
                .statusCode(200);
    }

    /** The first of them is shown as who wrote it down, whatever profile the Provenance names. */
    @Test
    void nobodyNamesAStrangerAsWhoWroteItDown() {
        String stranger = "{\"type\":\"Practitioner\",\"display\":\"Per Utenfor\"}";
        String own = jonasOf("310000302");
        entered(stranger, own).statusCode(403).body(code(), equalTo("written-in-anothers-name"));
        entered(own, stranger).statusCode(403).body(code(), equalTo("written-in-anothers-name"));
        entered(stranger).statusCode(403).body(code(), equalTo("written-in-anothers-name"));
        entered("{\"reference\":\"Patient/" + plan.patient() + "\"}", own).statusCode(200);
        entered(own).statusCode(200);
    }

    private ValidatableResponse entered(String... enterers) {
        return sent("gp", goalEnteredBy(enterers));
    }

    private static String jonasOf(String organisation) {
        return "{\"type\":\"Practitioner\",\"display\":\"Jonas\"},\"onBehalfOf\":{\"identifier\":{\"system\":\""
                + ORGANISATION + "\",\"value\":\"" + organisation + "\"}}";
    }

    private String goalEnteredBy(String... enterers) {
        String agents = java.util.Arrays.stream(enterers)
                .map(each ->
                        "{\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\",\"code\":\"enterer\"}]},\"who\":"
                                + each + "}")
                .collect(java.util.stream.Collectors.joining(","));
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111","resource":{"resourceType":"Goal",
                  "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%s"}},
                  "request":{"method":"POST","url":"Goal"}},
                 {"resource":{"resourceType":"Provenance","recorded":"2026-05-04T10:00:00Z",
                  "target":[{"reference":"urn:uuid:11111111-1111-4111-8111-111111111111"}],"agent":[%s]},
                  "request":{"method":"POST","url":"Provenance"}}]}""".formatted(plan.patient(), agents);
    }

    private ValidatableResponse sent(String persona, String bundle) {
        return fhirAs(persona).contentType(FHIR_JSON).body(bundle).post("").then();
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
