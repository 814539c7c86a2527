package no.whatmatters.storage.schema;

import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections for a command that runs beside the server: one at a time, without a pool, and never without a schema. */
public final class Connections {

    private Connections() {}

    /** As the role the server works as. */
    public static DataSource asServer(DatabaseSettings settings) {
        return dataSource(settings, settings.user(), settings.password());
    }

    /** As the owner of the schema. */
    public static DataSource asOwner(DatabaseSettings settings) {
        String owner = settings.ownerUser();
        if (owner == null || owner.isBlank()) {
            throw DatabaseUnusable.noOwner();
        }
        return dataSource(settings, owner, settings.ownerPassword());
    }

    private static DataSource dataSource(DatabaseSettings settings, @Nullable String user, String password) {
        SchemaMigration.of(settings).check(user, password);
        DriverManagerDataSource connections = new DriverManagerDataSource(settings.url());
        connections.setUsername(user);
        connections.setPassword(password);
        Properties driver = new Properties();
        driver.setProperty("ApplicationName", "whatmatters");
        // The driver would otherwise put the row, with its personal data, into exception messages.
        driver.setProperty("logServerErrorDetail", "false");
        connections.setConnectionProperties(driver);
        return connections;
    }
}
