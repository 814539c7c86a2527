package no.whatmatters.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.whatmatters.demo.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Searches what one JVM's tests have made the server say, when the last of them has ended, and leaves a report: a listener of
 * JUnit's cannot fail a build. {@link NoNumberWasSaidAloudIT} reads the reports of all of them.
 */
final class SearchedRun {

    /** Holds one file for each JVM of the unit tests. */
    static final Path REPORTS = Path.of("target", "said-aloud");

    /** Where this JVM's file goes, as the build says; none in other test runs. */
    private static final @Nullable String REPORT = System.getProperty("whatmatters.said-aloud");

    static final String SEARCHED = "texts searched: ";
    static final String ROWS = "rows searched: ";
    static final String METRICS = "metrics searched: ";
    static final String DATABASE_LOG = "lines of PostgreSQL's log searched: ";

    /** The log outlives the people in it, and page links stand in addresses. */
    private static final List<String> TABLES =
            List.of("access_log", "access_reason", "access_log_page", "search_snapshot");

    private SearchedRun() {}

    static void report() {
        if (REPORT == null) {
            return;
        }
        Set<String> known = KnownNumbers.all();
        List<String> lines = new ArrayList<>();
        lines.add(SEARCHED + SaidAloud.DURING_THE_RUN.size());
        lines.add(METRICS + SaidAloud.METRICS.size());
        List<String> leaks = new ArrayList<>(SaidAloud.DURING_THE_RUN.leaks(known));
        leaks.addAll(SaidAloud.METRICS.leaks(known));
        try {
            SaidAloud rows = EmbeddedDatabase.startedForTests() ? rows() : new SaidAloud();
            SaidAloud log = EmbeddedDatabase.startedForTests() ? databaseLog() : new SaidAloud();
            lines.add(ROWS + rows.size());
            lines.add(DATABASE_LOG + log.size());
            leaks.addAll(rows.leaks(known));
            leaks.addAll(log.leaks(known));
        } catch (SQLException | IOException e) {
            lines.add(ROWS + 0);
            lines.add(DATABASE_LOG + 0);
            leaks.add("The database could not be searched: " + e.getMessage());
        }
        lines.addAll(leaks);
        try {
            Files.createDirectories(REPORTS);
            Files.write(REPORTS.resolve(REPORT), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SaidAloud databaseLog() throws IOException {
        return SearchedOutput.lines(EmbeddedDatabase.forTests().log());
    }

    static SaidAloud rows() throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.forTests();
        SaidAloud rows = new SaidAloud();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            for (String table : TABLES) {
                try (ResultSet row = connection.createStatement().executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
