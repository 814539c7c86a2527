package no.whatmatters.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.whatmatters.bench.measure.Driver;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.measure.Meter;
import no.whatmatters.bench.measure.QueryPlans;
import no.whatmatters.bench.measure.Statements;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.BenchDatabase;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Rows;
import org.jspecify.annotations.Nullable;

/** Runs the rows that were asked for against one server, however that came to be there. */
final class Measuring {

    private static final int WARMING = 4;

    private final Options options;
    private final Driver driver;
    private final @Nullable BenchDatabase database;
    private final Consumer<String> progress;

    /** @param database of the server, or null where we have no say in it */
    Measuring(
            Options options, Client client, Meter meter, @Nullable BenchDatabase database, Consumer<String> progress) {
        this.options = options;
        this.driver = new Driver(client, meter);
        this.database = database;
        this.progress = progress;
    }

    /** @param whatMatters whether the server offers {@code $what-matters} */
    List<Measured> rows(People people, boolean whatMatters) {
        List<Row> rows = new Rows(people)
                .all(whatMatters).stream().filter(this::isWanted).toList();
        warm(rows);
        List<Measured> all = new ArrayList<>();
        rows.forEach(each -> all.add(measure(each, people.size())));
        return all;
    }

    private boolean isWanted(Row row) {
        boolean possible = row.plain() || options.baseUrl() == null;
        return possible && options.rows().matcher(row.name()).find();
    }

    /** With everything it is to do, so that no row pays for what another one has warmed. */
    private void warm(List<Row> rows) {
        for (Row each : rows) {
            driver.run(each, WARMING, options.warmServer().dividedBy(rows.size()), Duration.ZERO);
        }
    }

    private Measured measure(Row row, int persons) {
        List<Figures> figures = new ArrayList<>();
        for (int clients : options.clients()) {
            Figures found = driver.run(row, clients, options.warmUp(), options.measured());
            figures.add(found);
            progress.accept(String.format(
                    Locale.ROOT,
                    "%-48s %d clients: %6.2f (compilers %.2f) + %5.2f ms CPU, %6.1f/s, p50 %6.1f ms, %d errors, others %.1f cores",
                    row.name(),
                    clients,
                    found.serverMillis(),
                    found.compilerMillis(),
                    found.databaseMillis(),
                    found.requestsPerSecond(),
                    found.latencies().percentile(0.5),
                    found.errors(),
                    found.coresOfOthers()));
            if (found.firstError() != null) {
                progress.accept("    first error: " + found.firstError());
            }
        }
        return new Measured(row, statements(row, persons), figures);
    }

    private double statements(Row row, int persons) {
        if (database == null) {
            return Double.NaN;
        }
        Statements statements = new Statements(database, driver);
        List<Statements.Carried> ofOne = statements.ofOne(row);
        StringBuilder kept = new StringBuilder();
        ofOne.forEach(each -> kept.append(each.sql()).append("\n"));
        if (row.searches()) {
            kept.append("\n").append(new QueryPlans(database).of(ofOne));
        }
        keep(row, persons, kept.toString());
        return statements.perRequest(row);
    }

    /** The statements of one request, and how PostgreSQL carries them out at this size. */
    private void keep(Row row, int persons, String text) {
        try {
            Path folder = Files.createDirectories(options.kept(persons));
            Files.writeString(folder.resolve(row.name().replaceAll("[^A-Za-z0-9]+", "-") + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
