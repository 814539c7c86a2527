package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.restassured.specification.RequestSpecification;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Why somebody got nothing stands in the log of the person it was about, also where the caller is told of nothing. */
class DenialsInTheLogTest extends ServerTest {

    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1|";
    private static final String TOOK_NO_PART = "organisation-took-no-part";

    private final TestPerson person = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    private String kari = "";
    private String goal = "";
    private String otherGoal = "";

    @BeforeEach
    void theHospitalSendsHerPlan() {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(person))
                .post("")
                .then()
                .statusCode(200);
        kari = idOf("Patient", NUMBER + person.identityNumber());
        goal = idOf("Goal", "https://sykehuset.example/plan|" + person.prefix() + ".goal-1");
        otherGoal = idOf("Goal", "https://sykehuset.example/plan|" + person.prefix() + ".goal-2");
    }

    @Test
    void saysWhyARecordWasNotShown() {
        assertThat(rowOf(() -> per().get("/Goal/" + goal).then().statusCode(404)))
                .satisfies(row -> isRefused(row, TOOK_NO_PART, "R Goal/" + goal));
        assertThat(rowOf(() -> per().get("/Goal/" + goal + "/_history").then().statusCode(404)))
                .satisfies(row -> isRefused(row, TOOK_NO_PART, "R Goal/" + goal));
    }

    @Test
    void saysWhatASearchLeftOut() {
        LoggedAccess row = rowOf(
                () -> per().get("/Goal?_id=" + goal + "&patient=" + kari).then().statusCode(200));
        isRefused(row, TOOK_NO_PART, "R Goal/" + goal);
        assertThat(row.status()).isEqualTo(200);
    }

    /** Amina sees two of Kari's goals; the third Kari has blocked for her municipality. */
    @Test
    void tellsApartWhatASearchShowedAndWhatItLeftOut() {
        String municipality = bringIn("310000205");
        fhirAs("kari", person)
                .contentType(FHIR_JSON)
                .body(blockOf(otherGoal, municipality))
                .post("/Consent")
                .then()
                .statusCode(201);

        List<LoggedAccess> rows = rowsOf(() ->
                fhirAs("municipal-nurse").get("/Goal?patient=" + kari).then().statusCode(200));

        assertThat(rows)
                .extracting(LoggedAccess::person, LoggedAccess::outcome, LoggedAccess::refusal)
                .containsExactlyInAnyOrder(
                        tuple(kari, "DONE", null), tuple(kari, "REFUSED", "patient-has-blocked-access"));
        assertThat(of("DONE", rows).resources())
                .hasSize(2)
                .contains("R Goal/" + goal + "/_history/1")
                .noneMatch(each -> each.contains(otherGoal));
        assertThat(of("REFUSED", rows).resources()).containsExactly("R Goal/" + otherGoal);
    }

    @Test
    void recordsWhoAskedByIdentityNumberInVain() {
        LoggedAccess row = rowOf(() -> per().formParam("patient.identifier", NUMBER + person.identityNumber())
                .post("/Appointment/_search")
                .then()
                .statusCode(200));
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.resources()).isEmpty();

        isRefused(
                rowOf(() -> per().formParam("identifier", NUMBER + person.identityNumber())
                        .post("/Patient/_search")
                        .then()
                        .statusCode(200)),
                TOOK_NO_PART,
                "R Patient/" + kari);
        isRefused(
                rowOf(() -> fhirAs("hospital-system")
                        .formParam("identifier", person.identityNumber())
                        .post("/Patient/_search")
                        .then()
                        .statusCode(403)),
                "role-did-not-reach",
                "R Patient/" + kari);
    }

    @Test
    void recordsNobodyForANumberThatIsNobodys() {
        assertThat(rowOf(() -> per().formParam(
                                        "identifier", NUMBER + TestPerson.next().identityNumber())
                                .post("/Patient/_search")
                                .then()
                                .statusCode(200))
                        .person())
                .isNull();
    }

    @Test
    void recordsWhoWroteOfHerByIdentityNumberInVain() {
        LoggedAccess row = rowOf(() -> per().contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
                         "subject":{"identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}}
                        """.formatted(person.identityNumber()))
                .post("/Goal"));
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.outcome()).isEqualTo("REFUSED");
    }

    @Test
    void saysWhyAWriteWasRefused() {
        bringIn("310000205");
        String fracture = idOf("Condition", "https://sykehuset.example/plan|" + person.prefix() + ".hip-fracture");
        isRefused(
                rowOf(() -> fhirAs("municipal-nurse")
                        .contentType("application/json-patch+json")
                        .header("If-Match", "W/\"1\"")
                        .body("[{\"op\":\"add\",\"path\":\"/code/text\",\"value\":\"Noe annet\"}]")
                        .patch("/Condition/" + fracture)
                        .then()
                        .statusCode(403)),
                "resource-belonged-to-another",
                "R Condition/" + fracture);
    }

    @Test
    void recordsWhoWroteOfHerInVain() {
        LoggedAccess row = rowOf(() -> per().contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
                         "subject":{"reference":"Patient/%s"}}
                        """.formatted(kari))
                .post("/Goal")
                .then()
                .statusCode(422));
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.outcome()).isEqualTo("REFUSED");
    }

    @Test
    void saysWhyOfEachEntryOfABatchOnce() {
        List<LoggedAccess> rows = rowsOf(() -> per().contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"batch","entry":[
                          {"request":{"method":"GET","url":"Goal/%s"}},
                          {"request":{"method":"GET","url":"Goal/%s"}}]}
                        """.formatted(goal, UUID.randomUUID()))
                .post("")
                .then()
                .statusCode(200));
        assertThat(rows)
                .extracting(LoggedAccess::person, LoggedAccess::outcome, LoggedAccess::refusal)
                .containsExactlyInAnyOrder(
                        tuple(kari, "REFUSED", TOOK_NO_PART), tuple(null, "REFUSED", "unknown-record"));
    }

    /** What no app of the kind ever sees tells nothing of who used it. */
    @Test
    void doesNotCallItRefusedThatAnAppGetsWhatAppsGet() {
        fhirAs("municipal-nurse").get("/Goal/" + goal).then().statusCode(200);
        List<LoggedAccess> rows = rowsOf(() -> fhirAs("municipal-app")
                .get("/Patient/" + kari + "/$what-matters")
                .then()
                .statusCode(200));
        assertThat(rows).filteredOn(row -> "REFUSED".equals(row.outcome())).noneMatch(row -> "role-did-not-reach"
                .equals(row.refusal()));
    }

    @Test
    void recordsOperationsAndTokensThatAreNotAccepted() {
        LoggedAccess validated = rowOf(() -> fhirAs("municipal-nurse")
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"x\"},"
                        + "\"subject\":{\"reference\":\"Patient/" + kari + "\"}}")
                .post("/Goal/$validate")
                .then()
                .statusCode(200));
        assertThat(validated.interaction()).isEqualTo("$validate");
        assertThat(validated.action()).isEqualTo("E");

        LoggedAccess without =
                rowOf(() -> fhirWithoutToken().get("/Goal/" + goal).then().statusCode(401));
        assertThat(without.refusal()).isEqualTo("token-missing");
        assertThat(without.outcome()).isEqualTo("REFUSED");
        assertThat(without.interaction()).isEqualTo("GET");
        assertThat(without.person()).isNull();
        assertThat(rowOf(() -> fhirWith("made.up.token")
                                .get("/Goal/" + goal)
                                .then()
                                .statusCode(401))
                        .refusal())
                .isNotNull()
                .isNotEqualTo("token-missing");
    }

    /** As who accepts a hand-over is brought in; answers the id of the organisation. */
    private String bringIn(String organisation) {
        String id = idOf("Organization", "urn:oid:2.16.578.1.12.4.1.4.101|" + organisation);
        post("CareTeam", """
                {"resourceType":"CareTeam","status":"active","subject":{"reference":"Patient/%s"},
                 "participant":[{"member":{"reference":"Organization/%s"},"period":{"start":"2026-05-04"}}]}
                """.formatted(kari, id)).statusCode(201);
        return id;
    }

    private RequestSpecification per() {
        return fhirAs("nurse-elsewhere");
    }

    private void isRefused(LoggedAccess row, String reason, String... resources) {
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.outcome()).isEqualTo("REFUSED");
        assertThat(row.refusal()).isEqualTo(reason);
        assertThat(row.resources()).containsExactly(resources);
    }

    private static LoggedAccess of(String outcome, List<LoggedAccess> rows) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private String blockOf(String blocked, String organisation) {
        return """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
                 "patient":{"reference":"Patient/%1$s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"Patient/%1$s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"Organization/%2$s"}}],
                  "data":[{"meaning":"instance","reference":{"reference":"Goal/%3$s"}}]}}
                """.formatted(kari, organisation, blocked);
    }

    private String idOf(String type, String identifier) {
        return fhir().formParam("identifier", identifier)
                .post("/" + type + "/_search")
                .path("entry[0].resource.id");
    }

    private LoggedAccess rowOf(Runnable request) {
        List<LoggedAccess> rows = rowsOf(request);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<LoggedAccess> rowsOf(Runnable request) {
        Timestamp last = LoggedAccess.newest(database);
        request.run();
        return LoggedAccess.after(last, database);
    }
}
