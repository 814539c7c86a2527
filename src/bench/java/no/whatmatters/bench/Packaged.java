package no.whatmatters.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import no.whatmatters.bench.copies.Alike;
import no.whatmatters.bench.copies.Copying;
import no.whatmatters.bench.measure.Disk;
import no.whatmatters.bench.measure.Driver;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.measure.Meter;
import no.whatmatters.bench.measure.ProcessTime;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.Load;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.BenchDatabase;
import no.whatmatters.bench.server.PackagedServer;
import no.whatmatters.bench.server.PackagedServer.Start;
import no.whatmatters.bench.server.Who;
import no.whatmatters.bench.traffic.Call;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Rows;
import no.whatmatters.bench.traffic.Work;

/** The packaged server: started, filled, started again, and measured. */
final class Packaged {

    private static final int LOADERS = 4;
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(8);
    private static final int FIRST_WRITES = 10;
    private static final int CHECKED_COPIES = 20;

    private final Options options;
    private final PackagedServer.Command command;
    private final BenchDatabase database;
    private final People people;
    private final Consumer<String> progress;

    Packaged(Options options, BenchDatabase database, People people, Consumer<String> progress) {
        this.options = options;
        this.command = new PackagedServer.Command(
                options.java(), options.jvm(), options.jar(), options.bound(), options.directory());
        this.database = database;
        this.people = people;
        this.progress = progress;
    }

    /** Loads what lacks, then measures a server that has just been started. */
    Report at(int persons) throws IOException, InterruptedException {
        Report report = new Report(options);
        report.fact(
                "PostgreSQL",
                database.ask("show server_version") + ", fsync " + database.ask("show fsync") + ", synchronous_commit "
                        + database.ask("show synchronous_commit"));
        load(persons, report);
        try (PackagedServer server = PackagedServer.start(command, database, false)) {
            report.start("start", server.awaitReady());
            Thread.sleep(UNTIL_IDLE.toMillis());
            report.fact("resident, idle after the start", megabytes(ProcessTime.residentBytes(server.pid())));
            Client client = new Client(server.base(), server.callers());
            Meter meter = new Meter(server.pid(), database.postmaster());
            firstWrites(client, meter, report);
            boolean whatMatters =
                    client.send(Call.get(Who.HOSPITAL, "/metadata")).body().contains("\"what-matters\"");
            checkCopies(new Alike(client, people, whatMatters));
            Measuring measuring = new Measuring(options, client, meter, database, progress);
            report.rows(measuring.rows(people, whatMatters));
            report.fact("resident, after all rows", megabytes(ProcessTime.residentBytes(server.pid())));
            report.fact("resident, at most", megabytes(ProcessTime.peakResidentBytes(server.pid())));
            disk(client, meter, report);
        }
        report.fact("persons", String.format(Locale.ROOT, "%,d", people.size()));
        report.fact(Report.RESOURCES, String.format(Locale.ROOT, "%,d", new Disk(database).resources()));
        packaging(report);
        return report;
    }

    private void load(int persons, Report report) throws IOException, InterruptedException {
        int before = people.size();
        if (options.growth().isEmpty()) {
            loadOverHttp(persons, each -> true, report);
        } else if (before > persons) {
            throw new IllegalStateException(before + " persons are there already: larger sizes are left, or none");
        } else {
            loadOverHttp(options.seed(), KnownPerson::isLongKnown, report);
            copy(persons);
        }
        if (people.size() > before) {
            database.execute("vacuum analyze", "checkpoint");
        }
    }

    /** With fewer checkpoints than PostgreSQL would make: they are of no interest here. */
    private void copy(int persons) {
        database.execute("alter system set max_wal_size = '8GB'", "select pg_reload_conf()");
        try {
            new Copying(database::connect, people, progress).upTo(persons, options.seed());
        } finally {
            database.execute("alter system reset max_wal_size", "select pg_reload_conf()");
        }
    }

    private void loadOverHttp(int persons, Predicate<KnownPerson> askedAgain, Report report)
            throws IOException, InterruptedException {
        boolean empty = people.size() == 0;
        if (people.size() >= persons) {
            return;
        }
        try (PackagedServer server = PackagedServer.start(command, database, true)) {
            Start start = server.awaitReady();
            if (empty) {
                report.start("very first start, which makes the schema and stores the guide", start);
            }
            new Load(new Client(server.base(), server.callers()), people, askedAgain, progress).upTo(persons, LOADERS);
        }
    }

    /** Throws where a copy answers as no loaded person would. */
    private void checkCopies(Alike alike) throws IOException {
        if (people.size() > options.seed() && !options.growth().isEmpty()) {
            int answers = alike.check(options.seed(), CHECKED_COPIES);
            progress.accept(answers + " answers about copies are as those about their models");
        }
    }

    /** One after the other, right after the start: nothing has been asked yet. */
    private void firstWrites(Client client, Meter meter, Report report) {
        Driver driver = new Driver(client, meter);
        Work goals = new Rows(people).all(false).get(0).ofClient(0);
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < FIRST_WRITES; i++) {
            figures.add(driver.one(goals));
        }
        for (int i : new int[] {0, 1, FIRST_WRITES - 1}) {
            Figures each = figures.get(i);
            report.fact(
                    "validated write no. " + (i + 1) + " after the start",
                    String.format(
                            Locale.ROOT,
                            "%.0f ms, %.0f ms CPU",
                            each.latencies().percentile(1),
                            each.serverMillis()));
        }
    }

    private void disk(Client client, Meter meter, Report report) throws IOException {
        Disk disk = new Disk(database);
        long records = disk.ofRecords();
        long log = disk.ofAccessLog();
        report.fact(Report.ON_DISK, megabytes(records));
        report.fact("access log on disk", megabytes(log));
        Files.writeString(
                Files.createDirectories(options.kept(people.size())).resolve("disk.txt"), disk.largest() + "\n");
        Row goals = new Rows(people).all(false).get(0);
        Figures written = new Driver(client, meter).run(goals, 8, Duration.ZERO, options.measured());
        int number = written.number();
        report.fact(
                "disk for each further Goal",
                String.format(
                        Locale.ROOT,
                        "%.1f kB, and %.1f kB of access log (%,d goals)",
                        (disk.ofRecords() - records) / 1000.0 / number,
                        (disk.ofAccessLog() - log) / 1000.0 / number,
                        number));
    }

    private void packaging(Report report) throws IOException {
        try (JarFile jar = new JarFile(options.jar().toFile())) {
            long jars =
                    jar.stream().filter(each -> each.getName().endsWith(".jar")).count();
            report.fact("packaged", megabytes(Files.size(options.jar())) + ", " + jars + " jars");
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
    }
}
