package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import no.whatmatters.demo.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** The server works as a role that can read and write rows and nothing else. */
class RuntimeRoleTest {

    private final EmbeddedDatabase database = EmbeddedDatabase.forTests();

    @Test
    void takesTheRoleThatOwnsNothing() {
        assertThatCode(() -> RuntimeRole.check(settings(database.user(), database.password())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheOwnerOfTheDatabase() {
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> RuntimeRole.check(settings(database.ownerUser(), database.ownerPassword())))
                .withMessageContaining("WHATMATTERS_DATABASE_USER owns the schema");
    }

    /** With SET ROLE such a login is the owner, and could change the access log. */
    @Test
    void refusesWhoMayBecomeTheOwner() throws IOException, SQLException {
        database.addOperator("would_be_owner", "secret");
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> RuntimeRole.check(settings("would_be_owner", "secret")))
                .withMessageContaining("may become its owner");
    }

    /** No right is asked of it, so that nothing else would stop it. */
    @Test
    void refusesASuperuser() throws IOException, SQLException {
        database.addSuperuser("would_be_anybody", "secret");
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> RuntimeRole.check(settings("would_be_anybody", "secret")))
                .withMessageContaining("is superuser");
    }

    private DatabaseSettings settings(String user, String password) {
        return new DatabaseSettings(
                database.jdbcUrl(), user, password, null, "", 1, Duration.ofSeconds(3), Duration.ofSeconds(3));
    }
}
