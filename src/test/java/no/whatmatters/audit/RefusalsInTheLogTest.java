package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Timestamp;
import java.util.List;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is refused is recorded too, with the person it was about where there is one. */
class RefusalsInTheLogTest extends ServerTest {

    private static final String SOME_UUID = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";

    @Autowired
    private JdbcTemplate database;

    private String kari = "";
    private String goal = "";

    @BeforeEach
    void kariHasAGoal() {
        kari = post("Patient", "{\"resourceType\":\"Patient\"}")
                .statusCode(201)
                .extract()
                .path("id");
        goal = post("Goal", goalOf(kari, "active")).statusCode(201).extract().path("id");
    }

    @Test
    void recordsWhatDoesNotExist() {
        LoggedAccess row = rowOf(() -> fhir().get("/Goal/" + SOME_UUID).then().statusCode(404));
        assertThat(row.person()).isNull();
        assertThat(row.outcome()).isEqualTo("REFUSED");
        assertThat(row.status()).isEqualTo(404);
        assertThat(row.refusal()).isEqualTo("unknown-record");
        assertThat(row.resources()).isEmpty();
    }

    @Test
    void recordsAStaleChangeForThePersonItWasAbout() {
        LoggedAccess row = rowOf(() -> fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"7\"")
                .body(goalOf(kari, "on-hold").replace("\"Goal\",", "\"Goal\",\"id\":\"" + goal + "\","))
                .put("/Goal/" + goal)
                .then()
                .statusCode(412));
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.outcome()).isEqualTo("REFUSED");
        assertThat(row.refusal()).isEqualTo("stale-version");
        assertThat(row.resources()).contains("R Goal/" + goal);
    }

    /** Its database transaction is rolled back, and its row of success with it. */
    @Test
    void recordsAFaultyWriteOnlyAsRefused() {
        LoggedAccess row =
                rowOf(() -> post("Goal", goalOf(kari, "no-such-status")).statusCode(422));
        assertThat(row.outcome()).isEqualTo("REFUSED");

        LoggedAccess invalid = rowOf(() -> post(
                        "Goal",
                        goalOf(kari, "active")
                                .replace("\"description\"", "\"note\":[{\"authorString\":\"?\"}],\"description\""))
                .statusCode(422));
        assertThat(invalid.outcome()).isEqualTo("REFUSED");
        assertThat(invalid.person()).isEqualTo(kari);
    }

    @Test
    void recordsEachEntryOfABatch() {
        List<LoggedAccess> rows = rowsOf(() -> post("""
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"Goal/%s"}},
                  {"request":{"method":"GET","url":"Goal/%s"}},
                  {"request":{"method":"DELETE","url":"Patient/%s"}},
                  {"resource":%s,"request":{"method":"POST","url":"Goal"}}]}
                """.formatted(goal, SOME_UUID, kari, goalOf(kari, "planned")))
                .statusCode(200));

        assertThat(rows)
                .extracting(LoggedAccess::request)
                .containsOnly(rows.get(0).request());
        assertThat(rows)
                .extracting(LoggedAccess::person, LoggedAccess::outcome, LoggedAccess::status)
                .containsExactlyInAnyOrder(
                        tuple(kari, "DONE", null),
                        tuple(kari, "DONE", 200),
                        tuple(null, "REFUSED", 404),
                        tuple(kari, "REFUSED", 409));
    }

    @Test
    void recordsWhatNeverReachesTheFhirServer() {
        LoggedAccess row = rowOf(() -> fhir().contentType("text/plain")
                .body("Hva er viktig for deg?")
                .post("/Goal")
                .then()
                .statusCode(415));
        assertThat(row.interaction()).isEqualTo("POST");
        assertThat(row.refusal()).isEqualTo("content-type-not-supported");
    }

    @Test
    void recordsAnUnknownTypeByItsMethodOnly() {
        LoggedAccess row = rowOf(() -> fhir().get("/Kari").then().statusCode(404));
        assertThat(row.interaction()).isEqualTo("GET");
        assertThat(row.resources()).isEmpty();
    }

    @Test
    void recordsNothingOfTheStatementThatIsTheSameForEverybody() {
        assertThat(rowsOf(() -> fhir().get("/metadata").then().statusCode(200))).isEmpty();
    }

    private static String goalOf(String patient, String status) {
        return "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"" + status
                + "\",\"description\":{\"text\":\"Komme meg hjem\"},\"subject\":{\"reference\":\"Patient/" + patient
                + "\"}}";
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
