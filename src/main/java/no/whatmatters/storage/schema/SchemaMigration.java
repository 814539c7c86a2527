package no.whatmatters.storage.schema;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date with the owner's credential, under Flyway's lock, so that any number of nodes may start
 * at once. Without that credential it only checks, and refuses a schema that is behind. Decision 0006.
 */
public final class SchemaMigration {

    private final DatabaseSettings settings;

    private SchemaMigration(DatabaseSettings settings) {
        this.settings = settings;
    }

    public static SchemaMigration of(DatabaseSettings settings) {
        return new SchemaMigration(settings);
    }

    /** Migrates where the owner is known; otherwise checks that somebody has. The server's own role may not have. */
    public void bringUpToDateOrCheck() {
        String owner = settings.ownerUser();
        if (owner == null || owner.isBlank()) {
            check(settings.user(), settings.password());
        } else {
            migrate(owner);
        }
        RuntimeRole.check(settings);
        DatabaseLog.check(settings);
    }

    /**
     * Migrates as the schema's owner.
     *
     * @param owner role that owns the schema
     * @return how many migrations were carried out
     */
    public int migrate(String owner) {
        try {
            return flyway(owner, settings.ownerPassword()).load().migrate().migrationsExecuted;
        } catch (FlywayException failure) {
            throw readable(failure);
        }
    }

    /** Refuses a schema that is behind, as whoever looks. */
    void check(@Nullable String user, String password) {
        int pending = pending(user, password);
        if (pending > 0) {
            throw DatabaseUnusable.schemaIsBehind(pending);
        }
    }

    private int pending(@Nullable String user, String password) {
        try {
            return flyway(user, password).load().info().pending().length;
        } catch (FlywayException failure) {
            throw readable(failure);
        }
    }

    private static RuntimeException readable(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return DatabaseUnusable.because(refused);
            }
        }
        return failure;
    }

    private FluentConfiguration flyway(@Nullable String user, String password) {
        return Flyway.configure()
                .dataSource(settings.url(), user, password)
                .locations("classpath:db/migration", "classpath:no/whatmatters/storage/schema")
                .placeholders(java.util.Map.of("runtime", settings.user()))
                .connectRetries(3)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .cleanDisabled(true);
    }
}
