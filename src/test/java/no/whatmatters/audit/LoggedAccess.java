package no.whatmatters.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    private static final String EARLIEST = "00000000-0000-0000-0000-000000000000";

    /** The newest row there is now; what a test does next comes after it, because ids are ordered in time. */
    static UUID newest(JdbcTemplate database) {
        UUID newest = database.queryForObject("select id from access_log order by id desc limit 1", UUID.class);
        return newest == null ? UUID.fromString(EARLIEST) : newest;
    }

    static List<LoggedAccess> after(UUID last, JdbcTemplate database) {
        return database.query("select * from access_log where id > ? order by id", LoggedAccess::of, last);
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
