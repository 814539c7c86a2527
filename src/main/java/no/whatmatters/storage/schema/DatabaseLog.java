package no.whatmatters.storage.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's own log quotes rows and statements where one fails, and identity numbers with them, unless it is told not to.
 * The server's role cannot set that, so that it says so at each start.
 */
final class DatabaseLog {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLog.class);

    private static final Map<String, String> QUIET =
            Map.of("log_error_verbosity", "terse", "log_min_error_statement", "panic");

    private DatabaseLog() {}

    /** Warns where rows or statements reach it. */
    static void check(DatabaseSettings settings) {
        cures(settings).forEach(LOG::warn);
    }

    /** A sentence for each setting that lets them, with its cure. */
    static List<String> cures(DatabaseSettings settings) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            List<String> cures = new ArrayList<>();
            for (Map.Entry<String, String> each : QUIET.entrySet()) {
                try (ResultSet answer = statement.executeQuery("select current_setting('" + each.getKey() + "')")) {
                    answer.next();
                    if (!each.getValue().equals(answer.getString(1))) {
                        cures.add(cure(each.getKey(), answer.getString(1), each.getValue()));
                    }
                }
            }
            return cures;
        } catch (SQLException failure) {
            throw DatabaseUnusable.because(failure);
        }
    }

    private static String cure(String setting, String is, String should) {
        return "PostgreSQL may write identity numbers into its log: " + setting + " is " + is
                + ". As superuser: ALTER SYSTEM SET " + setting + " = '" + should + "'; SELECT pg_reload_conf();";
    }
}
