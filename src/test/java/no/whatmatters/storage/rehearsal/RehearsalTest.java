package no.whatmatters.storage.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rehearsal goes the whole way of a write, and nothing of it stays. */
class RehearsalTest extends ServerTest {

    private static final String STORED = "select count(*) from hfj_resource";
    private static final String NAMED = "select count(*) from business_identifier";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private RehearsedWrite write;

    @Test
    void leavesNothing() {
        long before = count(STORED) + count(NAMED);
        // Throws where it fails, or is not taken back: then it would leave nothing either, or what nobody counts.
        rehearsal.rehearse();
        assertThat(count(STORED) + count(NAMED)).isEqualTo(before);
    }

    @Test
    void tellsWhetherItTookSomethingBack() {
        assertThat(write.takingBack(() -> {})).isFalse();
        assertThat(write.takingBack(write::processed)).isTrue();
    }

    @Test
    void doesNotHideWhatFails() {
        assertThatThrownBy(() -> write.takingBack(() -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
    }

    private long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }
}
