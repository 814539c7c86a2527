package no.whatmatters.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two roles: the owner migrates the schema, the server reads and writes rows in it. Passwords are
 * new at every start.
 */
final class DatabaseRoles {

    static final String DATABASE = "whatmatters";
    static final String OWNER = "whatmatters_owner";
    static final String SERVER = "whatmatters";

    private final String url;
    private final String superuserPassword;

    DatabaseRoles(String url, String superuserPassword) {
        this.url = url;
        this.superuserPassword = superuserPassword;
    }

    /** Also after an earlier run was killed half way through. */
    void ensure(String ownerPassword, String serverPassword) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            ensureRole(statement, OWNER, ownerPassword);
            ensureRole(statement, SERVER, serverPassword);
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + ", postgres, template1 FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + SERVER);
        }
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public TO " + SERVER);
        }
    }

    /** A login that may do what those roles may, with commas between: an operator's own, what the owner may. */
    void ensureMember(String login, String password, String roles) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            ensureRole(statement, login, password);
            statement.execute("GRANT " + roles + " TO " + login);
        }
    }

    /** A login that may do everything. */
    void ensureSuperuser(String login, String password) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            ensureRole(statement, login, password);
            statement.execute("ALTER ROLE " + login + " SUPERUSER");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url + database, "postgres", superuserPassword);
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role);
        }
        statement.execute("ALTER ROLE " + role
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password + "'");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
