package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A record system's batch of lists shows thousands of persons: each has a row, or nobody, and then nothing is shown. */
class ManyPersonsInTheLogTest extends ServerTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00.123456Z");
    private static final int MANY = 3_000;

    private final UUID request = UUID.randomUUID();

    @Autowired
    private AccessLog log;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(ints = {1, AccessLog.MOST_BY_VALUES, AccessLog.MOST_BY_VALUES + 1, MANY})
    void hasARowForEachPersonHoweverMany(int persons) {
        log.add(rows(persons, "Funnet bevisstløs \"hjemme\""));
        assertThat(stored()).isEqualTo(persons);
        assertThat(database.queryForObject(
                        "select count(*) from access_reason join access_log using (id) where request = ?"
                                + " and reason = 'Funnet bevisstløs \"hjemme\"'",
                        Integer.class,
                        request))
                .isEqualTo(persons);
    }

    /** To the microsecond, with all that is there and nothing where there is nothing. */
    @Test
    void saysOfManyWhatItSaysOfOne() {
        log.add(rows(1, null));
        log.add(rows(MANY, null));
        List<String> different = database.queryForList(
                "select distinct (to_jsonb(l) - 'id' - 'stored' - 'person')::text from access_log l where request = ?",
                String.class,
                request);
        assertThat(different).hasSize(1);
        assertThat(different.get(0)).contains("R Goal/1/_history/1", "R Goal/\\\"2, {3}");
        assertThat(database.queryForList(
                        "select distinct recorded from access_log where request = ?", Timestamp.class, request))
                .containsExactly(Timestamp.from(NOW));
    }

    @Test
    void storesAllOrNone() {
        List<AccessRow> rows = rows(MANY, null);
        rows.set(MANY - 1, rows.get(0));
        assertThatThrownBy(() -> log.add(rows)).isInstanceOf(DataAccessException.class);
        assertThat(stored()).isZero();
    }

    private int stored() {
        Integer number =
                database.queryForObject("select count(*) from access_log where request = ?", Integer.class, request);
        return number == null ? 0 : number;
    }

    private List<AccessRow> rows(int persons, @Nullable String reason) {
        Who who = new Who(
                "EPJ_SYSTEM",
                null,
                null,
                "310000205",
                null,
                null,
                "https://issuer.example",
                "municipal-epj",
                null,
                null,
                null,
                null,
                null,
                reason,
                false);
        List<AccessRow> rows = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            rows.add(new AccessRow(
                    UUID.randomUUID(),
                    NOW,
                    request,
                    UUID.randomUUID().toString(),
                    who,
                    "batch",
                    "R",
                    List.of("R Goal/1/_history/1", "R Goal/\"2, {3}"),
                    Outcome.DONE,
                    200,
                    null));
        }
        return rows;
    }
}
