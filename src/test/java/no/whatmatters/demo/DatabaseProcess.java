package no.whatmatters.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A process that runs a database as the demo does, for tests that kill it: adds a row, says how many there are, and
 * waits. A line or the end of its input lets it end; with "spring", a bean still reads the rows when its context closes.
 */
final class DatabaseProcess {

    private DatabaseProcess() {}

    @SuppressWarnings("SystemOut") // what the test reads
    public static void main(String[] arguments) throws IOException, SQLException {
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(Path.of(arguments[0]), message -> System.out.println("progress " + message));
            if (arguments.length > 1) {
                openSpringContext(database);
            }
            System.out.println("rows " + addRow(database));
        } catch (DataDirectoryInUse | DatabaseDidNotStart refusal) {
            System.out.println("refused " + refusal.getMessage());
            return;
        }
        if (System.in.read() < 0) {
            System.out.println("nobody listens any more");
        }
    }

    @SuppressWarnings("SystemOut")
    private static void openSpringContext(EmbeddedDatabase database) {
        DisposableBean lastReader = () -> System.out.println("rows at the end " + countRows(database));
        new SpringApplicationBuilder(DatabaseProcess.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                        .registerDisposableBean("lastReader", lastReader))
                .run();
    }

    /** How many there are then. */
    static long addRow(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS goal (description text)");
            statement.execute("INSERT INTO goal VALUES ('Walk to the shop by myself')");
        }
        return countRows(database);
    }

    private static long countRows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM goal")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }
}
