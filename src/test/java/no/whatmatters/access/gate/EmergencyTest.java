package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestClock;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Break the glass: who may, how far, and what happens when it becomes a habit. */
@ExtendWith(OutputCaptureExtension.class)
class EmergencyTest extends ServerTest {

    private static final String REASON = "Funnet bevisstløs hjemme";

    private final TestPerson kari = TestPerson.next();
    private KarisPlan plan;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void sheBlocksTheMunicipality() {
        plan = KarisPlan.discharged(kari, this::fhirAs).accepted(this::fhirAs);
        String municipality = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000205");
        fhirWith(AnyToken.ofCitizen(kari).signed())
                .contentType(FHIR_JSON)
                .body(Blocking.of(plan.patient(), municipality))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    @Test
    void opensWhatIsBlockedToReadAndNothingElse() {
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
        emergency(REASON).get("/Goal/" + plan.goal()).then().statusCode(200);
        emergency(REASON)
                .get("/Goal?patient=" + plan.patient())
                .then()
                .statusCode(200)
                .body("total", equalTo(3));
        emergency(REASON)
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .patch("/Goal/" + plan.goal())
                .then()
                .statusCode(403)
                .body(code(), equalTo("emergency-access-only-reads"));
        assertThat(database.queryForObject(
                        "select count(*) from access_log where person = ? and emergency",
                        Integer.class,
                        plan.patient()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void needsAReasonAndHealthPersonnelAndAFreshAttestation() {
        refused(emergency(null), "emergency-access-lacked-grounds");
        refused(emergency("kort"), "emergency-access-lacked-grounds");
        refused(
                fhirWith(AnyToken.of("municipal-nurse")
                        .hpr(null)
                        .inEmergency(REASON)
                        .signed()),
                "emergency-access-lacked-grounds");
        refused(
                fhirWith(AnyToken.of("municipal-nurse")
                        .inEmergency(REASON)
                        .attestedAgo(Duration.ofMinutes(61))
                        .signed()),
                "attestation-has-expired");
    }

    @Test
    void opensOnePersonInEachRequest() {
        KarisPlan other = KarisPlan.discharged(TestPerson.next(), this::fhirAs);
        String batch = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                + "{\"request\":{\"method\":\"GET\",\"url\":\"Goal/" + plan.goal() + "\"}},"
                + "{\"request\":{\"method\":\"GET\",\"url\":\"Goal/" + other.goal() + "\"}}]}";
        emergency(REASON)
                .contentType(FHIR_JSON)
                .body(batch)
                .post("")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", equalTo("200 OK"))
                .body("entry[1].response.status", equalTo("404"));
    }

    @Test
    void raisesAnAlarmAtTheSixthPersonWithinAnHour(CapturedOutput output) {
        String hpr = "99" + String.valueOf(System.nanoTime()).substring(4, 11);
        List<KarisPlan> persons = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            persons.add(KarisPlan.discharged(TestPerson.next(), this::fhirAs));
        }
        for (KarisPlan each : persons.subList(0, 5)) {
            open(hpr, each);
            open(hpr, each);
        }
        assertThat(output.getAll()).doesNotContain("ALARM: emergency access by HPR number " + hpr);
        open(hpr, persons.get(5));
        assertThat(output.getAll())
                .contains("ALARM: emergency access by HPR number " + hpr)
                .contains("to 6 persons within an hour");
    }

    /** That nothing has changed since the last time is an answer too. */
    @ParameterizedTest
    @ValueSource(strings = {"/Goal/%goal%", "/Patient/%patient%/$what-matters"})
    void countsWhomItFindsUnchanged(String path) {
        String hpr = "97" + String.valueOf(System.nanoTime()).substring(4, 11);
        String asked = path.replace("%goal%", plan.goal()).replace("%patient%", plan.patient());
        String tag =
                emergencyBy(hpr).get(asked).then().statusCode(200).extract().header("ETag");
        assertThat(opened(hpr)).isOne();
        database.update("delete from emergency_access where professional = ?", hpr);
        emergencyBy(hpr).header("If-None-Match", tag).get(asked).then().statusCode(304);
        assertThat(opened(hpr)).isOne();
    }

    private RequestSpecification emergencyBy(String hpr) {
        return fhirWith(
                AnyToken.of("municipal-nurse").hpr(hpr).inEmergency(REASON).signed());
    }

    private Integer opened(String hpr) {
        return database.queryForObject(
                "select count(*) from emergency_access where professional = ?", Integer.class, hpr);
    }

    /** A site's own setting; it counts on all nodes together, and forgets after an hour. */
    @Test
    void isStoppedWhereASiteWantsThat() {
        TestClock clock = new TestClock();
        String hpr = "98" + String.valueOf(System.nanoTime()).substring(4, 11);
        StopCounter one = new StopCounter(clock, hpr);
        StopCounter other = new StopCounter(clock, hpr);
        assertThat(one.opens("a")).isTrue();
        assertThat(other.opens("b")).isTrue();
        assertThat(one.opens("c")).isFalse();
        assertThat(one.opens("b")).isTrue();
        clock.passes(Duration.ofMinutes(61));
        assertThat(other.opens("c")).isTrue();
    }

    /** A node that stops at the third person. */
    private final class StopCounter {

        private final EmergencyWatch watch;
        private final String hpr;

        StopCounter(TestClock clock, String hpr) {
            this.watch = new EmergencyWatch(new EmergencySettings(5, 2), database, transactions, clock);
            this.hpr = hpr;
        }

        boolean opens(String person) {
            try {
                watch.opened(hpr, "310000205", hpr + person);
                return true;
            } catch (RequestRefused stopped) {
                assertThat(stopped.refusal()).isEqualTo(AccessRefusal.EMERGENCY_ACCESS_STOPPED);
                return false;
            }
        }
    }

    private void open(String hpr, KarisPlan each) {
        emergencyBy(hpr).get("/Goal/" + each.goal()).then().statusCode(200);
    }

    private void refused(RequestSpecification asked, String code) {
        asked.get("/Goal/" + plan.goal()).then().statusCode(403).body(code(), equalTo(code));
    }

    private RequestSpecification emergency(@Nullable String reason) {
        return fhirWith(AnyToken.of("municipal-nurse").inEmergency(reason).signed());
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
