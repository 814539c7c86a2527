package no.whatmatters.audit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
class LogRows {

    private static final String ROWS = "from access_log left join access_reason using (id) where ";

    private final JdbcTemplate database;

    LogRows(JdbcTemplate database) {
        this.database = database;
    }

    /** The first of those that meet it, in that order. */
    List<LoggedRow> first(int most, Condition condition, LogOrder order) {
        List<Object> arguments = new ArrayList<>(condition.arguments());
        arguments.add(most);
        return database.query(
                "select * " + ROWS + condition.sql() + " order by " + order.sql() + " limit ?",
                LoggedRow::of,
                arguments.toArray());
    }

    int count(Condition condition) {
        Integer found = database.queryForObject(
                "select count(*)::int " + ROWS + condition.sql(),
                Integer.class,
                condition.arguments().toArray());
        return found == null ? 0 : found;
    }

    /** A row about somebody. */
    Optional<LoggedRow> find(UUID id) {
        return database.query("select * " + ROWS + "id = ? and person is not null", LoggedRow::of, id).stream()
                .findFirst();
    }
}
