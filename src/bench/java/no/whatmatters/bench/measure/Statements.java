package no.whatmatters.bench.measure;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.bench.server.BenchDatabase;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Work;

/**
 * Counts what PostgreSQL is asked to carry out, BEGIN and COMMIT included, in its own log. That log is written for these
 * requests only, never while time is measured.
 */
public final class Statements {

    private static final int WARM = 10;
    private static final int COUNTED = 20;
    private static final long MILLIS_TO_TAKE_UP = 500;
    private static final Splitter ENTRIES = Splitter.on(Pattern.compile("\n(?!\t)"));
    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL:  [Pp]arameters: (.*)", Pattern.DOTALL);

    private final BenchDatabase database;
    private final Driver driver;

    public Statements(BenchDatabase database, Driver driver) {
        this.database = database;
        this.driver = driver;
    }

    /**
     * A statement as it was carried out.
     *
     * @param parameters {@code $1 = '…', $2 = '…'}, or empty
     */
    public record Carried(String sql, String parameters) {}

    /** How many there are for each request. */
    public double perRequest(Row row) {
        Work work = driver.prepared(row.ofClient(0));
        driver.send(work, WARM);
        return (double) during(() -> driver.send(work, COUNTED)).size() / COUNTED;
    }

    /** Those of one request. */
    public List<Carried> ofOne(Row row) {
        Work work = driver.prepared(row.ofClient(0));
        driver.send(work, WARM);
        return during(() -> driver.send(work, 1));
    }

    private List<Carried> during(Runnable requests) {
        database.execute(
                "alter system set log_statement = 'all'",
                "alter system set log_error_verbosity = 'default'",
                "alter system set log_parameter_max_length = -1",
                "select pg_reload_conf()");
        try {
            pause();
            long from = database.log().toFile().length();
            requests.run();
            return read(from);
        } finally {
            database.execute(
                    "alter system reset log_statement",
                    "alter system reset log_error_verbosity",
                    "alter system reset log_parameter_max_length",
                    "select pg_reload_conf()");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_TO_TAKE_UP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An entry of the log begins in the first column; its further lines begin with a tab. */
    private List<Carried> read(long from) {
        List<Carried> carried = new ArrayList<>();
        for (String entry : ENTRIES.split(textFrom(from))) {
            Matcher statement = STATEMENT.matcher(entry);
            Matcher parameters = PARAMETERS.matcher(entry);
            if (statement.find()) {
                carried.add(new Carried(statement.group(1).strip(), ""));
            } else if (parameters.find() && !carried.isEmpty()) {
                carried.set(
                        carried.size() - 1,
                        new Carried(
                                carried.get(carried.size() - 1).sql(),
                                parameters.group(1).strip()));
            }
        }
        return carried;
    }

    private String textFrom(long from) {
        try (RandomAccessFile log = new RandomAccessFile(database.log().toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
