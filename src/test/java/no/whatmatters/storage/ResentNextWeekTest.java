package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** HAPI's list of conditional creates is cleared after minutes; what makes a resend safe is not. */
class ResentNextWeekTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ForgetsMatchUrls list;

    @Test
    void givesTheSameIdsAndMakesNothingNewAWeekLater() {
        List<String> first = send();
        assertThat(listed()).isPositive();

        database.update("update hfj_res_search_url set created_time = created_time - interval '7 days'");
        list.forget();
        assertThat(listed()).isZero();
        var before = StoredRows.of(database);

        assertThat(send()).isEqualTo(first);
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    private List<String> send() {
        return fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location");
    }

    private long listed() {
        Long rows = database.queryForObject("select count(*) from hfj_res_search_url", Long.class);
        return rows == null ? -1 : rows;
    }
}
