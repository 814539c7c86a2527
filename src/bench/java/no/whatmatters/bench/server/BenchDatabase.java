package no.whatmatters.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.whatmatters.demo.EmbeddedDatabase;

/** The demo's PostgreSQL in a directory of its own, which keeps its data; with the superuser's means to look into it. */
public final class BenchDatabase implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase database;

    private BenchDatabase(Path directory, EmbeddedDatabase database) {
        this.directory = directory;
        this.database = database;
    }

    public static BenchDatabase start(Path directory, Consumer<String> progress) {
        return new BenchDatabase(directory, EmbeddedDatabase.start(directory, progress));
    }

    /** As its superuser, who may see plans and change what is logged. */
    public Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    database.jdbcUrl(), "postgres", Files.readString(directory.resolve("superuser-password")));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** The first column of the first row. */
    public String ask(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Process id of the postmaster. */
    public long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data/postmaster.pid"))
                .get(0)
                .strip());
    }

    public Path log() {
        return directory.resolve("postgresql.log");
    }

    Map<String, String> settings(boolean asOwner) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("WHATMATTERS_DATABASE_URL", database.jdbcUrl());
        settings.put("WHATMATTERS_DATABASE_USER", database.user());
        settings.put("WHATMATTERS_DATABASE_PASSWORD", database.password());
        if (asOwner) {
            settings.put("WHATMATTERS_DATABASE_OWNERUSER", database.ownerUser());
            settings.put("WHATMATTERS_DATABASE_OWNERPASSWORD", database.ownerPassword());
        }
        return settings;
    }

    @Override
    public void close() {
        database.close();
    }
}
