package no.whatmatters;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.whatmatters.demo.EmbeddedDatabase;

/** The owner of the tests' schema, who may do what the server may not. */
public final class SchemaOwner {

    private SchemaOwner() {}

    public static Connection connect() throws SQLException {
        return connect("");
    }

    /** With options of the driver, such as {@code preferQueryMode=simple}. */
    public static Connection connect(String options) throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.forTests();
        return DriverManager.getConnection(
                database.jdbcUrl() + "?" + options, database.ownerUser(), database.ownerPassword());
    }

    public static void execute(String sql) throws SQLException {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The role the server works as. */
    public static String runtimeRole() {
        return EmbeddedDatabase.forTests().user();
    }
}
