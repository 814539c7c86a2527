package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import no.whatmatters.SchemaOwner;
import no.whatmatters.demo.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "UPDATE, access_log, UPDATE on access_log",
        "UPDATE (person), access_log, UPDATE on access_log",
        "DELETE, access_reason, DELETE on access_reason",
        "TRUNCATE, access_seal, TRUNCATE on access_seal",
        "TRIGGER, access_log, TRIGGER on access_log",
        "INSERT, erasure, INSERT on erasure"
    })
    void refusesWhoMayChangeWhatIsWrittenOnce(String right, String table, String said)
            throws IOException, SQLException {
        SchemaMigration.of(settings(database.user(), database.password(), database.ownerPassword()))
                .migrate(database.ownerUser());
        database.addMember("would_change_the_log", "secret", database.user());
        SchemaOwner.execute("grant " + right + " on " + table + " to would_change_the_log");
        try {
            assertThatExceptionOfType(DatabaseUnusable.class)
                    .isThrownBy(() -> RuntimeRole.check(settings("would_change_the_log", "secret")))
                    .withMessageContaining("may change what is written once (" + said + ")")
                    .withMessageContaining("revoke");
        } finally {
            SchemaOwner.execute("revoke " + right + " on " + table + " from would_change_the_log");
        }
        assertThatCode(() -> RuntimeRole.check(settings("would_change_the_log", "secret")))
                .doesNotThrowAnyException();
    }

    /** No right is asked for on any table: they come with the role. */
    @ParameterizedTest
    @CsvSource({"pg_write_all_data, pg_write_all_data is one", "pg_execute_server_program, as good as one"})
    void refusesAMemberOfARoleThatMayTooMuch(String role, String said) throws IOException, SQLException {
        SchemaMigration.of(settings(database.user(), database.password(), database.ownerPassword()))
                .migrate(database.ownerUser());
        String login = "member_of_" + role;
        // It may connect as the server does.
        database.addMember(login, "secret", database.user() + ", " + role);
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> RuntimeRole.check(settings(login, "secret")))
                .withMessageContaining(said);
    }

    private DatabaseSettings settings(String user, String password) {
        return settings(user, password, "");
    }

    private DatabaseSettings settings(String user, String password, String ownerPassword) {
        return new DatabaseSettings(
                database.jdbcUrl(),
                user,
                password,
                null,
                ownerPassword,
                1,
                Duration.ofSeconds(3),
                Duration.ofSeconds(3));
    }
}
