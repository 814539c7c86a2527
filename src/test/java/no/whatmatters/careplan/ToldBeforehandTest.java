package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code $validate} foresees what the store has to say of a write: names that are put back or taken, a death, a blocking that
 * could not be held. It tells what the write would be told, and only to whom it may be told.
 */
class ToldBeforehandTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORGANISATION = "310000205";

    private PersonInCare kari;

    @BeforeEach
    void isDischarged() {
        kari = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
    }

    /** One rule, however it is sent: the name is put back before the content is looked at. */
    @Test
    void aNameThatIsLeftOutIsPutBackAloneAndInABundle() throws JsonProcessingException {
        String goal = kari.of("Goal", "goal-1");
        String nameless = without(
                "identifier", kari.get("hospital-system", goal, 200).extract().asString());
        assertThat(faults(asked("hospital-system", "/" + goal, nameless))).isEmpty();
        put("hospital-system", goal, 1, nameless).statusCode(200);
        int version = 2;
        for (String type : List.of("transaction", "batch")) {
            ObjectNode another = ((ObjectNode) JSON.readTree(nameless)).put("language", version == 2 ? "nn" : "nb");
            String ifMatch = ",\"ifMatch\":\"W/\\\"" + version++ + "\\\"\"";
            String inBundle = bundle(another.toString(), "PUT", goal, ifMatch)
                    .replace("\"type\":\"transaction\"", "\"type\":\"" + type + "\"");
            assertThat(faults(asked("hospital-system", "/Bundle", inBundle))).isEmpty();
            kari.post("hospital-system", "", inBundle)
                    .statusCode(200)
                    .body("entry[0].response.status", startsWith("200"));
            kari.get("hospital-system", goal, 200)
                    .body("meta.versionId", is(String.valueOf(version)))
                    .body("identifier[0].use", is("old"))
                    .body("identifier[0].value", is(kari.person().prefix() + ".goal-1"));
        }
    }

    /** Whoever does not see the record is told of what was sent alone. */
    @Test
    void aNameOfAHiddenRecordIsNotPutBack() throws JsonProcessingException {
        String goal = kari.of("Goal", "goal-1");
        String nameless = without(
                "identifier", kari.get("hospital-system", goal, 200).extract().asString());
        String inBundle = bundle(nameless, "PUT", goal, ",\"ifMatch\":\"W/\\\"1\\\"\"");
        assertThat(faults(asked("nurse-elsewhere", "/Bundle", inBundle)))
                .contains("Bundle.entry[0].resource Validation_VAL_Profile_Minimum");
        assertThat(faults(kari.post("nurse-elsewhere", "", inBundle)))
                .containsExactly("Bundle.entry[0] unknown-record");
    }

    @Test
    void aNameThatAnotherRecordHasIsTaken() {
        String again = """
                {"resourceType":"Goal","identifier":[{"system":"https://sykehuset.example/plan","value":"%s.goal-1"}],
                 "lifecycleStatus":"active","description":{"text":"Gå tur"},"subject":{"reference":"%s"}}
                """.formatted(kari.person().prefix(), kari.patient());
        String[] taken = {"Goal.identifier identifier-taken"};
        assertThat(faults(asked("hospital-system", "/Goal", again))).containsExactly(taken);
        kari.post("hospital-system", "/Goal", again).statusCode(409);
        String other = kari.of("Goal", "goal-2");
        String renamed = again.replace("{\"resourceType\"", "{\"id\":\"" + id(other) + "\",\"resourceType\"");
        assertThat(faults(asked("conformance", "/" + other, renamed))).contains(taken);
    }

    /** What a sender's own name finds is the same record sent again, also where the condition is left out. */
    @Test
    void aNameThatFindsItsRecordIsNotTaken() {
        String discharge = kari.discharge();
        assertThat(faults(asked("hospital-system", "/Bundle", discharge))).isEmpty();
        assertThat(faults(asked(
                        "hospital-system",
                        "/Bundle",
                        discharge.replaceAll(",\\s*\"ifNoneExist\"\\s*:\\s*\"identifier=https[^\"]*\"", ""))))
                .isEmpty();
    }

    @Test
    void twoRecordsOfOneNameAreToldOfAlsoWithoutACondition() {
        String goal = """
                {"resourceType":"Goal","identifier":[{"system":"https://sykehuset.example/plan","value":"%s.new"}],
                 "lifecycleStatus":"active","description":{"text":"Gå tur"},"subject":{"reference":"%s"}}
                """.formatted(kari.person().prefix(), kari.patient());
        String entry = "{\"resource\":" + goal + ",\"request\":{\"method\":\"POST\",\"url\":\"Goal\"}}";
        String twice = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entry + "," + entry + "]}";
        assertThat(faults(asked("hospital-system", "/Bundle", twice)))
                .isNotEmpty()
                .isEqualTo(faults(kari.post("hospital-system", "", twice)));
    }

    @Test
    void aDeathIsToldToWhoeverMayKnowThePerson() throws SQLException {
        String asks = handOver();
        String accepts = kari.get("municipal-epj", kari.handOver(), 200)
                .extract()
                .asString()
                .replaceFirst("\"status\"\\s*:\\s*\"requested\"", "\"status\":\"accepted\"");
        List<String> elsewhere = faults(asked("nurse-elsewhere", "/Task", asks));
        SchemaOwner.execute("insert into person_died (person, since) values ('" + id(kari.patient()) + "', now())");
        assertThat(faults(asked("hospital-system", "/Task", asks))).containsExactly("Task.for person-has-died");
        assertThat(codes(kari.post("hospital-system", "/Task", asks).statusCode(422)))
                .containsExactly("person-has-died");
        assertThat(faults(asked("municipal-epj", "/" + kari.handOver(), accepts)))
                .containsExactly("Task.for person-has-died");
        assertThat(faults(asked("hospital-system", "/Bundle", bundle(asks, "POST", "Task", ""))))
                .containsExactly("Bundle.entry[0].resource.for person-has-died");
        assertThat(faults(asked("nurse-elsewhere", "/Task", asks))).isEqualTo(elsewhere);
    }

    /** All of it at once, before and when it is written, alone and in a Bundle. */
    @Test
    void aBlockingThatCouldNotBeHeldIsTold() {
        String consent = """
                {"resourceType":"Consent","status":"active","patient":{"reference":"%1$s"},
                 "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"http://loinc.org","code":"59284-0"}]}],
                 "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTOUT"}]},
                 "provision":{"type":"deny","purpose":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActReason","code":"TREAT"}],
                   "class":[{"system":"http://hl7.org/fhir/resource-types"}],
                   "actor":[%2$s]}}
                """;
        String actor = "{\"role\":{\"text\":\"mottaker\"},\"reference\":{\"reference\":\"%s\"}}";
        String faulty = consent.formatted(kari.patient(), actor.formatted(kari.patient()));
        String[] faults = {
            "Consent.provision.purpose blocking-not-understood",
            "Consent.provision.class[0] blocking-not-understood",
            "Consent.provision.actor[0].reference blocked-actor-unknown"
        };
        assertThat(faults(asked("conformance", "/Consent", faulty))).containsExactlyInAnyOrder(faults);
        assertThat(faults(kari.post("conformance", "/Consent", faulty).statusCode(422)))
                .containsExactlyInAnyOrder(faults);
        String[] inEntry = List.of(faults).stream()
                .map(each -> each.replace("Consent.", "Bundle.entry[0].resource."))
                .toArray(String[]::new);
        String bundle = bundle(faulty, "POST", "Consent", "");
        assertThat(faults(asked("conformance", "/Bundle", bundle))).containsExactlyInAnyOrder(inEntry);
        assertThat(faults(kari.post("conformance", "", bundle).statusCode(422))).containsExactlyInAnyOrder(inEntry);
    }

    /** Whom it names may come along with it. */
    @Test
    void aBlockingOfWhomItsBundleBringsAlongIsHeld() {
        String name = "urn:uuid:0b7f0a1c-5d86-4f0e-8a52-0c4a3a0f7d11";
        String consent = """
                {"resourceType":"Consent","status":"active","patient":{"reference":"%s"},
                 "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"http://loinc.org","code":"59284-0"}]}],
                 "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTOUT"}]},
                 "provision":{"type":"deny","actor":[{"role":{"text":"mottaker"},"reference":{"reference":"%s"}}]}}
                """.formatted(kari.patient(), name);
        String organisation = """
                {"resourceType":"Organization","identifier":[
                  {"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%s"}],"name":"Kommunen"}
                """.formatted(ORGANISATION);
        String both = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                + "{\"resource\":" + consent + ",\"request\":{\"method\":\"POST\",\"url\":\"Consent\"}},"
                + "{\"fullUrl\":\"" + name + "\",\"resource\":" + organisation
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Organization\",\"ifNoneExist\":"
                + "\"identifier=urn:oid:2.16.578.1.12.4.1.4.101|" + ORGANISATION + "\"}}]}";
        assertThat(faults(asked("conformance", "/Bundle", both))).isEmpty();
        kari.post("conformance", "", both).statusCode(200);
    }

    private String handOver() {
        JsonPath task = kari.get("conformance", kari.handOver(), 200).extract().jsonPath();
        return kari.furtherHandOver(task.getString("requester.reference"), task.getString("owner.reference"));
    }

    private static String bundle(String resource, String method, String url, String more) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + resource
                + ",\"request\":{\"method\":\"" + method + "\",\"url\":\"" + url + "\"" + more + "}}]}";
    }

    private static String without(String element, String json) throws JsonProcessingException {
        ObjectNode resource = (ObjectNode) JSON.readTree(json);
        resource.remove(element);
        return resource.toString();
    }

    private static String id(String reference) {
        return reference.replaceFirst(".*/", "");
    }

    private ValidatableResponse asked(String persona, String at, String body) {
        return kari.post(persona, at + "/$validate", body).statusCode(200);
    }

    private ValidatableResponse put(String persona, String record, int version, String body) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .header("If-Match", "W/\"" + version + "\"")
                .body(body)
                .put("/" + record)
                .then();
    }

    private static List<String> codes(ValidatableResponse answer) {
        return answer.extract().jsonPath().getList("issue.details.coding.flatten().code");
    }

    /** Each as its place and its code; remarks aside. */
    private static List<String> faults(ValidatableResponse answer) {
        JsonPath told = answer.extract().jsonPath();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < told.getList("issue").size(); i++) {
            if (List.of("error", "fatal").contains(told.getString("issue[" + i + "].severity"))) {
                String code = told.getString("issue[" + i + "].details.coding[0].code");
                faults.add(told.getString("issue[" + i + "].expression[0]") + " " + code.replaceFirst(".*#", ""));
            }
        }
        return faults;
    }
}
