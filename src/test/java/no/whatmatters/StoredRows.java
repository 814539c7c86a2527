package no.whatmatters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How many rows every table holds, so that a test can say that nothing was stored, wherever it might have been. */
public final class StoredRows {

    /** A refusal is logged, and time goes on: the log, its seals, proofs that were used. */
    private static final Set<String> APART = Set.of("access_log", "access_reason", "access_seal", "used_proof");

    private StoredRows() {}

    /** The same where the test holds no connection. */
    public static Map<String, Long> now() {
        try (Connection owner = SchemaOwner.connect()) {
            return of(new JdbcTemplate(new SingleConnectionDataSource(owner, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Table → number of its rows, now. */
    public static Map<String, Long> of(JdbcTemplate database) {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'",
                String.class);
        Map<String, Long> rows = new TreeMap<>();
        tables.stream()
                .filter(each -> !APART.contains(each))
                .forEach(each ->
                        rows.put(each, database.queryForObject("select count(*) from \"" + each + "\"", Long.class)));
        return rows;
    }
}
