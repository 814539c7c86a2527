package no.whatmatters.audit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** A row about somebody, as far as it is told of. */
    Optional<LoggedRow> find(UUID id, LogSight sight) {
        Condition condition = sight.with(Condition.of("id = ? and person is not null", id));
        return database
                .query(
                        "select * " + ROWS + condition.sql(),
                        LoggedRow::of,
                        condition.arguments().toArray())
                .stream()
                .findFirst();
    }

    /** Those of what rows name that are blocks, or say who wrote one down. */
    Set<String> ofBlocks(Set<String> touched) {
        return touched.isEmpty()
                ? Set.of()
                : Set.copyOf(database.queryForList(
                        "select touched from unnest(?::text[]) as touched where " + LogSight.OF_A_BLOCK,
                        String.class,
                        (Object) touched.toArray(String[]::new)));
    }
}
