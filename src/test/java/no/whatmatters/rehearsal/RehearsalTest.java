package no.whatmatters.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rehearsal goes the whole way of a write, and nothing of it stays. */
class RehearsalTest extends ServerTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private ServletWebServerApplicationContext context;

    @Test
    void goesThroughTheDoorTheRulesAndTheStore() throws SQLException {
        assertThat(rehearsal.rehearse()).containsExactly(200, 201, 201);
    }

    /** As a site's first try of the guide's example does: what its sender names itself is named by nobody else. */
    @Test
    void goesAllTheWayWhereTheExampleHasBeenSent() throws SQLException {
        fhirAs("hospital-system")
                .contentType("application/fhir+json")
                .body(CompiledGuide.example("Bundle-kari-1-discharge"))
                .post("")
                .then()
                .statusCode(200);
        assertThat(rehearsal.rehearse()).containsExactly(200, 201, 201);
    }

    @Test
    void leavesNoRowInAnyTable() throws SQLException {
        rehearsal.rehearse();
        Map<String, Long> before = rows();
        assertThat(before.get("hfj_resource")).isPositive();
        rehearsal.rehearse();
        assertThat(rows()).isEqualTo(before);
    }

    /** What caches have learnt from what was taken back must not mislead a write in earnest. */
    @Test
    void whatIsSentAfterwardsIsStoredWhole() throws SQLException {
        rehearsal.rehearse();
        TestPerson person = TestPerson.next();
        post(dischargeOf(person)).statusCode(200);
        assertThat(fhir().formParam("patient.identifier", person.identityNumber())
                        .post("/Goal/_search")
                        .jsonPath()
                        .getList("entry"))
                .hasSize(3);
    }

    /** Another protocol, such as AJP, would carry attributes, and who asks is one. */
    @Test
    void onlyHttpIsListenedTo() {
        assertThat(((TomcatWebServer) context.getWebServer())
                        .getTomcat()
                        .getService()
                        .findConnectors())
                .extracting(each -> each.getProtocolHandler().getClass().getSimpleName())
                .containsExactly("Http11NioProtocol");
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = StoredRows.now();
        for (String each : List.of("access_log", "access_reason", "used_proof", "hfj_res_search_url")) {
            rows.put(each, database.queryForObject("select count(*) from " + each, Long.class));
        }
        return rows;
    }
}
