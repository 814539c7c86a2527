package no.whatmatters.storage.schema;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** {@code java -jar whatmatters-server.jar migrate}: brings the schema up to date as its owner, and ends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class MigrateCommand {

    private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);

    /**
     * Migrates the database of {@code whatmatters.database.*}.
     *
     * @param arguments as given to the program
     */
    public static void run(String[] arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(MigrateCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            DatabaseSettings settings = context.getBean(DatabaseSettings.class);
            String owner = settings.ownerUser();
            if (owner == null || owner.isBlank()) {
                throw new IllegalStateException(
                        "migrate needs the schema's owner: set WHATMATTERS_DATABASE_OWNERUSER and"
                                + " WHATMATTERS_DATABASE_OWNERPASSWORD.");
            }
            int done = SchemaMigration.of(settings).migrate(owner);
            LOG.info("The schema is up to date; {} migration(s) were carried out.", done);
        }
    }
}
