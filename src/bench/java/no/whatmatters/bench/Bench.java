package no.whatmatters.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.bench.copies.Copying;
import no.whatmatters.bench.measure.Meter;
import no.whatmatters.bench.people.Load;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.BenchDatabase;
import no.whatmatters.bench.traffic.Client;

/** The benchmark's program. {@code src/docs/performance.md} says how it is started, and what it found. */
public final class Bench {

    private static final int LOADERS = 4;

    private Bench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments);
        options.growth().forEach(each -> Copying.requirePossible(each, options.seed()));
        Files.createDirectories(options.directory());
        String report =
                options.baseUrl() == null ? ofThePackagedServer(options) : ofAnother(options, options.baseUrl());
        Path file = Files.writeString(options.directory().resolve("report.md"), report);
        System.out.println("\n" + report);
        System.out.println("Kept in " + file);
    }

    private static String ofThePackagedServer(Options options) throws IOException, InterruptedException {
        String prefix = options.growth().isEmpty() ? "" : "growth-";
        try (BenchDatabase database =
                BenchDatabase.start(options.directory().resolve(prefix + "database"), Bench::say)) {
            People people = People.in(options.directory().resolve(prefix + "people.csv"));
            Packaged packaged = new Packaged(options, database, people, Bench::say);
            if (options.growth().isEmpty()) {
                return packaged.at(options.persons()).markdown();
            }
            Map<Integer, Report> bySize = new LinkedHashMap<>();
            StringBuilder all = new StringBuilder();
            for (int size : options.growth()) {
                Report report = packaged.at(size);
                bySize.put(size, report);
                all.append(report.markdown()).append("\n");
            }
            return Growth.markdown(bySize) + "\n" + all;
        }
    }

    /** Any FHIR server: as many rows as it can do without our guide. */
    private static String ofAnother(Options options, URI base) throws IOException, InterruptedException {
        People people = People.in(options.directory().resolve("people-of-another.csv"));
        Client client = new Client(base, (who, method, path) -> Map.of());
        new Load(client, people, each -> true, Bench::say).upTo(options.persons(), LOADERS);
        Meter meter = new Meter(options.serverPid(), options.databasePid());
        Report report = new Report(options);
        List<Measured> rows = new Measuring(options, client, meter, null, Bench::say).rows(people, false);
        report.rows(rows);
        return report.markdown();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
