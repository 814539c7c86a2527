package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import no.whatmatters.demo.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Whoever runs PostgreSQL as it comes is told that its log holds what persons have told us. */
class DatabaseLogTest {

    private final EmbeddedDatabase database = EmbeddedDatabase.forTests();

    @Test
    void isContentWhereNothingIsQuoted() {
        assertThat(DatabaseLog.cures(settings(database.user(), database.password(), "")))
                .isEmpty();
    }

    @Test
    void saysHowToKeepRowsAndStatementsOut() throws IOException, SQLException {
        database.addSuperuser("log_reader", "secret");
        String asItComes = "?options=-c%20log_error_verbosity=default%20-c%20log_min_error_statement=error";
        assertThat(DatabaseLog.cures(settings("log_reader", "secret", asItComes)))
                .hasSize(2)
                .anyMatch(each -> each.contains("ALTER SYSTEM SET log_error_verbosity = 'terse'"))
                .anyMatch(each -> each.contains("ALTER SYSTEM SET log_min_error_statement = 'panic'"));
    }

    private DatabaseSettings settings(String user, String password, String options) {
        return new DatabaseSettings(
                database.jdbcUrl() + options,
                user,
                password,
                null,
                "",
                4,
                Duration.ofSeconds(3),
                Duration.ofSeconds(3));
    }
}
