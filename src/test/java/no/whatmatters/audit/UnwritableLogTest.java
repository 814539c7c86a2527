package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** No access without its row: what cannot be recorded is neither shown nor stored. And a row, once there, stays as it is. */
class UnwritableLogTest extends ServerTest {

    private final TestPerson person = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set person = null",
                "delete from access_log",
                "truncate access_log cascade",
                "update access_seal set root = ''",
                "delete from access_seal",
                "delete from access_reason",
                "alter table access_log disable trigger all",
                "drop table access_log"
            })
    void theServersRoleCannotChangeTheLog(String statement) {
        assertThat(sqlState(statement)).isEqualTo("42501");
    }

    private String sqlState(String statement) {
        try {
            database.update(statement);
            return "went through";
        } catch (DataAccessException refused) {
            return ((SQLException) refused.getMostSpecificCause()).getSQLState();
        }
    }

    @Test
    void showsNothingThatItCannotRecord() throws SQLException {
        String kari = patient();
        withoutLog(() -> {
            fhir().get("/Patient/" + kari)
                    .then()
                    .statusCode(503)
                    .body("issue[0].details.coding[0].code", equalTo("access-not-recorded"))
                    .body(not(containsString(person.prefix())));
            fhir().queryParam("family", person.prefix())
                    .get("/Patient")
                    .then()
                    .statusCode(503)
                    .body(not(containsString(person.prefix())));
            fhir().header("If-None-Match", "W/\"1\"")
                    .get("/Patient/" + kari)
                    .then()
                    .statusCode(503);
            fhir().get("/Patient/3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f").then().statusCode(503);
            fhir().contentType("text/plain").body("?").post("/Goal").then().statusCode(503);
        });
        fhir().get("/Patient/" + kari).then().statusCode(200);
    }

    /** The row of an emergency comes first, as any other does: no row, no data, however urgent. */
    @Test
    void showsNothingInAnEmergencyThatItCannotRecord() throws SQLException {
        post(dischargeOf(person)).statusCode(200);
        String goal = fhir().formParam("identifier", "https://sykehuset.example/plan|" + person.prefix() + ".goal-1")
                .post("/Goal/_search")
                .path("entry[0].resource.id");
        String emergency = TestToken.ofAminaInEmergency(person.identityNumber(), "Funnet bevisstløs hjemme");
        fhirWith(emergency).get("/Goal/" + goal).then().statusCode(200);
        withoutLog(() -> fhirWith(emergency)
                .get("/Goal/" + goal)
                .then()
                .statusCode(503)
                .body("issue[0].details.coding[0].code", equalTo("access-not-recorded"))
                .body(not(containsString("Komme meg hjem"))));
        withoutReasons(() -> fhirWith(emergency).get("/Goal/" + goal).then().statusCode(503));
        assertThat(database.queryForObject(
                        "select count(*) from access_log join access_reason using (id) where emergency"
                                + " and resources && array['R Goal/" + goal + "/_history/1']",
                        Long.class))
                .isEqualTo(1);
    }

    @Test
    void storesNothingThatItCannotRecord() throws SQLException {
        String kari = patient();
        withoutLog(() -> {
            post("Goal", goalOf(kari))
                    .statusCode(503)
                    .body("issue[0].details.coding[0].code", equalTo("access-not-recorded"));
            post(dischargeOf(person)).statusCode(503);
            fhir().delete("/Patient/" + kari).then().statusCode(503);
        });
        fhir().queryParam("patient", kari).get("/Goal").then().body("total", equalTo(0));
        fhir().queryParam("identifier", "https://sykehuset.example/plan|" + person.prefix() + ".plan")
                .get("/CarePlan")
                .then()
                .body("total", equalTo(0));
        fhir().get("/Patient/" + kari).then().statusCode(200);
    }

    private String patient() {
        return post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + person.prefix() + "\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String goalOf(String kari) {
        return "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Komme meg hjem\"},"
                + "\"subject\":{\"reference\":\"Patient/" + kari + "\"}}";
    }

    /** As when the log's table is full, locked or gone: the owner takes the right to add to it away, and gives it back. */
    private static void withoutLog(Runnable requests) throws SQLException {
        SchemaOwner.execute("revoke insert on access_log from " + SchemaOwner.runtimeRole());
        try {
            requests.run();
        } finally {
            SchemaOwner.execute("grant insert on access_log to " + SchemaOwner.runtimeRole());
        }
    }

    private static void withoutReasons(Runnable requests) throws SQLException {
        SchemaOwner.execute("revoke insert on access_reason from " + SchemaOwner.runtimeRole());
        try {
            requests.run();
        } finally {
            SchemaOwner.execute("grant insert on access_reason to " + SchemaOwner.runtimeRole());
        }
    }
}
