package no.whatmatters.storage.schema;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * {@code java -jar whatmatters-server.jar migrate}: brings the schema up to date as its owner, and ends. No stereotype
 * annotation: the server must not find it and run it.
 */
@EnableConfigurationProperties(DatabaseSettings.class)
public class MigrateCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);

    private final DatabaseSettings settings;

    MigrateCommand(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * Migrates the database of {@code whatmatters.database.*}.
     *
     * @param arguments as given to the program
     */
    public static void run(String[] arguments) {
        new SpringApplicationBuilder(MigrateCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String owner = settings.ownerUser();
        if (owner == null || owner.isBlank()) {
            throw DatabaseUnusable.noOwner();
        }
        int done = SchemaMigration.of(settings).migrate(owner);
        LOG.info("The schema is up to date; {} migration(s) were carried out.", done);
    }
}
