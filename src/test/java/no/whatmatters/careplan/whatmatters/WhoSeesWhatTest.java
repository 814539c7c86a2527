package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees more in the picture than by reading, nor less; and the words tell nothing that the records do not. */
class WhoSeesWhatTest extends ServerTest {

    private static final List<String> TOLD = List.of(
            "Patient",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "Condition",
            "CarePlan",
            "Goal",
            "Observation",
            "ServiceRequest",
            "Task",
            "Provenance");

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());

    @BeforeEach
    void discharged() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir);
    }

    @Test
    void whoIsAskedToTakeOverSeesThePlanBeforeItAnswers() {
        List<String> seen = seenAsByReading(() -> fhirAs("municipal-nurse"));
        assertThat(seen).contains(plan.patient(), plan.goal(0), plan.first("Observation", 0), plan.handOver());
        assertThat(seen).doesNotContain(plan.first("Condition", 0), plan.first("Provenance", 0));
    }

    @Test
    void theTeamSeesAll() {
        plan.accepted(this::fhir);
        assertThat(seenAsByReading(() -> fhirAs("municipal-nurse"))).containsAll(toldOf());
        assertThat(seenAsByReading(() -> fhirAs("municipal-epj"))).containsAll(toldOf());
        assertThat(seenAsByReading(() -> fhirAs("gp"))).containsAll(toldOf());
    }

    /** So that a client gets a new token by itself, instead of believing that the person is unknown. */
    @Test
    void whoseAttestationHasExpiredHearsSo() {
        plan.accepted(this::fhir);
        String picture = "Patient/" + plan.patient() + "/$what-matters";
        Supplier<RequestSpecification> late = () -> fhirWith(AnyToken.of("municipal-nurse")
                .attestedAgo(Duration.ofMinutes(61))
                .signed());
        late.get()
                .get("/" + picture)
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("attestation_has_expired"))
                .body("issue[0].details.coding[0].code", equalTo("attestation-has-expired"));
        late.get()
                .contentType(FHIR_JSON)
                .body(
                        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\""
                                + picture + "\"}}]}")
                .post("")
                .then()
                .body("entry[0].response.status", startsWith("403"));
    }

    @Test
    void homeHelpWithoutAuthorisationSeesThePlanAndNoDiagnosis() {
        plan.accepted(this::fhir);
        List<String> seen = seenAsByReading(() -> fhirAs("municipal-app"));
        assertThat(seen).contains(plan.goal(0)).doesNotContain(plan.first("Condition", 0));
    }

    @Test
    void homeHelpDoesNotSeeWhatIsForHealthPersonnelAlone() {
        plan.accepted(this::fhir);
        label(plan.goal(1));
        assertThat(seenAsByReading(() -> fhirAs("municipal-nurse"))).contains(plan.goal(1));
        Response answer = fhirAs("municipal-app").get(plan.address());
        assertThat(SharedPictures.recordsIn(answer)).contains(plan.goal(0)).doesNotContain(plan.goal(1));
        assertThat(answer.asString()).contains("Komme meg hjem").doesNotContain("Bli sterkere");
        seenAsByReading(() -> fhirAs("municipal-app"));
    }

    @Test
    void theRelativeSeesWhatTheProofCovers() {
        String liv = TestToken.ofRelativeOf(kari.identityNumber());
        assertThat(seenAsByReading(() -> fhirWith(liv))).containsAll(toldOf());
        String ofAnother = TestToken.ofRelativeOf(TestPerson.next().identityNumber());
        fhirWith(ofAnother).get(plan.address()).then().statusCode(404);
    }

    @Test
    void thePersonSeesHerOwnButNoNumbersOfStaff() {
        String own = TestToken.ofCitizen(kari.identityNumber());
        assertThat(seenAsByReading(() -> fhirWith(own))).containsAll(toldOf());
        String another = TestToken.ofCitizen(TestPerson.next().identityNumber());
        fhirWith(another).get(plan.address()).then().statusCode(404);
    }

    @Test
    void nobodyElseSeesAnything() {
        fhirAs("nurse-elsewhere").get(plan.address()).then().statusCode(404);
        fhirAs("hospital-system").get(plan.address()).then().statusCode(403);
        fhirAs("leader").get(plan.address()).then().statusCode(403);
        fhirWithoutToken().get(plan.address()).then().statusCode(401);
    }

    @Test
    void whomThePersonBlocksSeesNobody() {
        plan.accepted(this::fhir);
        fhirAs("municipal-nurse").get(plan.address()).then().statusCode(200);
        String tag = fhirAs("municipal-nurse").get(plan.address()).header("ETag");
        block("");
        fhirAs("municipal-nurse").get(plan.address()).then().statusCode(404);
        fhirAs("municipal-nurse")
                .header("If-None-Match", tag)
                .get(plan.address())
                .then()
                .statusCode(404);
        fhirAs("gp").get(plan.address()).then().statusCode(200);
    }

    @Test
    void whatThePersonBlocksIsInNeitherRecordsNorWords() {
        plan.accepted(this::fhir);
        String tag = fhirAs("municipal-nurse").get(plan.address()).header("ETag");
        block(",\"data\":[{\"meaning\":\"instance\",\"reference\":{\"reference\":\"" + plan.goal(2) + "\"}}]");
        Response answer = fhirAs("municipal-nurse").header("If-None-Match", tag).get(plan.address());
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("Komme meg hjem").doesNotContain("Bli kvitt oksygenet");
        assertThat(seenAsByReading(() -> fhirAs("municipal-nurse")))
                .contains(plan.goal(0))
                .doesNotContain(plan.goal(2), plan.first("Observation", 2));
        assertThat(fhirAs("gp").get(plan.address()).asString()).contains("Bli kvitt oksygenet");
    }

    /** Compares with what reading one by one shows, and answers what is seen. */
    private List<String> seenAsByReading(Supplier<RequestSpecification> as) {
        Response answer = as.get().get(plan.address());
        answer.then().statusCode(200);
        List<String> seen = SharedPictures.recordsIn(answer);
        List<String> readable = new ArrayList<>();
        for (String each : toldOf()) {
            if (as.get().get("/" + each).statusCode() == 200) {
                readable.add(each);
            }
        }
        assertThat(seen).containsAll(readable);
        for (String each : seen) {
            Response read = as.get().get("/" + each);
            assertThat(read.statusCode()).as(each).isEqualTo(200);
            assertThat(inDocument(answer, each)).isEqualTo(read.jsonPath().getMap(""));
        }
        return seen;
    }

    private static Object inDocument(Response answer, String record) {
        return answer.jsonPath().getMap("entry.find { it.fullUrl.endsWith('/" + record + "') }.resource");
    }

    private List<String> toldOf() {
        return plan.sent().stream()
                .filter(each -> TOLD.contains(each.substring(0, each.indexOf('/'))))
                .distinct()
                .toList();
    }

    private void label(String record) {
        fhir().contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", "W/\"1\"")
                .body("""
                        [{"op":"add","path":"/meta/security","value":[
                          {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}]}]
                        """)
                .patch("/" + record)
                .then()
                .statusCode(200);
    }

    private void block(String of) {
        post("Consent", """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
                 "patient":{"reference":"%1$s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"%1$s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"%2$s"}}]%3$s}}
                """.formatted(plan.patient(), plan.first("Organization", 1), of))
                .statusCode(201);
    }
}
