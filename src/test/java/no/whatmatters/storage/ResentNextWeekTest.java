package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What makes a resend safe is kept for good; HAPI's list of conditions, which it clears after an hour, is not kept at all. */
class ResentNextWeekTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @Test
    void givesTheSameIdsAndMakesNothingNewAWeekLater() {
        List<String> first = postDischargeOf(kari);
        var before = StoredRows.of(database);

        assertThat(postDischargeOf(kari)).isEqualTo(first);
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    @Test
    void listsNoConditionsOfItsRecords() {
        List<String> ids = postDischargeOf(kari);
        assertThat(ids).isNotEmpty();
        assertThat(count("select count(*) from hfj_res_search_url")).isZero();
        assertThat(count("select count(*) from hfj_resource where search_url_present"))
                .isZero();
    }

    private long count(String sql) {
        Long rows = database.queryForObject(sql, Long.class);
        return rows == null ? -1 : rows;
    }
}
