package no.whatmatters.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A row of the access log, as a test reads it. */
record LoggedAccess(
        UUID id,
        UUID request,
        @Nullable String person,
        String interaction,
        String action,
        List<String> resources,
        String outcome,
        @Nullable Integer status,
        @Nullable String refusal) {

    /** When the newest row was stored; what a test does next comes after it. */
    static Timestamp newest(JdbcTemplate database) {
        return Objects.requireNonNull(
                database.queryForObject("select coalesce(max(stored), '-infinity') from access_log", Timestamp.class));
    }

    static List<LoggedAccess> after(Timestamp last, JdbcTemplate database) {
        return database.query("select * from access_log where stored > ? order by stored, id", LoggedAccess::of, last);
    }

    private static LoggedAccess of(ResultSet row, int number) throws SQLException {
        Array resources = row.getArray("resources");
        return new LoggedAccess(
                row.getObject("id", UUID.class),
                row.getObject("request", UUID.class),
                row.getString("person"),
                row.getString("interaction"),
                row.getString("action"),
                List.of((String[]) resources.getArray()),
                row.getString("outcome"),
                row.getObject("status", Integer.class),
                row.getString("refusal"));
    }
}
