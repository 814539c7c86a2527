package no.whatmatters.storage.schema;

import org.flywaydb.core.Flyway;
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

    /** Migrates where the owner is known; otherwise checks that somebody has. */
    public void bringUpToDateOrCheck() {
        String owner = settings.ownerUser();
        if (owner == null || owner.isBlank()) {
            check();
        } else {
            migrate(owner);
        }
    }

    /**
     * Migrates as the schema's owner.
     *
     * @param owner role that owns the schema
     * @return how many migrations were carried out
     */
    public int migrate(String owner) {
        return flyway(owner, settings.ownerPassword()).load().migrate().migrationsExecuted;
    }

    private void check() {
        var info = flyway(settings.user(), settings.password()).load().info();
        if (info.pending().length > 0) {
            throw new SchemaIsBehind(info.pending().length);
        }
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

    /** The database lacks migrations, and this process may not run them. */
    static final class SchemaIsBehind extends IllegalStateException {
        SchemaIsBehind(int pending) {
            super(
                    "The database schema lacks " + pending
                            + " migration(s). Run: java -jar whatmatters-server.jar migrate"
                            + " (with WHATMATTERS_DATABASE_OWNERUSER and WHATMATTERS_DATABASE_OWNERPASSWORD set), then start again.");
        }
    }
}
