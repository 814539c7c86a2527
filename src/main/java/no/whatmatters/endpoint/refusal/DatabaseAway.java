package no.whatmatters.endpoint.refusal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure is the database's being away: stopped, killed, out of connections or of space. That passes, and whoever
 * sends again is served; so it is no failure of ours. Source: PostgreSQL's error codes, classes 08, 53 and 57P.
 */
final class DatabaseAway {

    private static final int DEEPEST_CAUSE = 20;

    /** What the pool says of a connection that broke, when the transaction on it is rolled back; it has no state. */
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    static boolean isIn(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            if (each instanceof SQLTransientConnectionException
                    || (each instanceof SQLException told
                            && (saysSo(told.getSQLState()) || CLOSED.equals(told.getMessage())))) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    private static boolean saysSo(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
