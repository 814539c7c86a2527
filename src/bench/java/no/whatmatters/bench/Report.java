package no.whatmatters.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.server.PackagedServer.Start;
import no.whatmatters.bench.traffic.Row;

/** What was found, as Markdown to be pasted into a page. */
final class Report {

    static final String RESOURCES = "resources";
    static final String ON_DISK = "records on disk, with their indexes";

    private static final List<String> COLUMNS = List.of(
            "request",
            "clients",
            "server, CPU ms",
            "its compilers",
            "PostgreSQL, CPU ms",
            "together",
            "budget",
            "peer at 8",
            "statements",
            "req/s",
            "p50 ms",
            "p95",
            "p99",
            "errors",
            "others' cores");

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private List<Measured> rows = List.of();

    Report(Options options) {
        fact("date", LocalDate.now(ZoneId.systemDefault()).toString());
        fact("commit", Machine.commit());
        fact("machine", Machine.processors());
        if (options.baseUrl() == null) {
            fact(
                    "server",
                    "java " + String.join(" ", options.jvm()) + " -jar "
                            + options.jar().getFileName() + ", " + Machine.java(options.java()));
            fact(
                    "tokens",
                    (options.bound() ? "bound to a key, a proof with each request (DPoP)" : "Bearer")
                            + "; access control, access log and validation on");
        } else {
            fact("server", options.baseUrl() + "; rows that a plain FHIR server can do");
        }
        fact(
                "each figure",
                options.measured().toSeconds() + " s, after " + options.warmUp().toSeconds() + " s of warm-up");
    }

    /** What was said of it, or a dash. */
    String fact(String name) {
        return facts.getOrDefault(name, "–");
    }

    void fact(String name, String value) {
        facts.put(name, value);
    }

    void start(String name, Start start) {
        fact(
                name,
                String.format(
                        Locale.ROOT,
                        "%.1f CPU s, %.1f s",
                        start.processor().toMillis() / 1000.0,
                        start.wall().toMillis() / 1000.0));
    }

    void rows(List<Measured> measured) {
        rows = measured;
    }

    List<Measured> rows() {
        return rows;
    }

    String markdown() {
        lines.clear();
        lines.add("| | |");
        lines.add("|---|---|");
        facts.forEach((name, value) -> lines.add("| " + name + " | " + value + " |"));
        lines.add("");
        lines.add("| " + String.join(" | ", COLUMNS) + " |");
        lines.add("|" + "---|".repeat(COLUMNS.size()));
        for (Measured each : rows) {
            each.figures().forEach(figures -> lines.add(line(each, figures)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Measured measured, Figures figures) {
        Row row = measured.row();
        List<String> cells = List.of(
                row.name(),
                Integer.toString(figures.clients()),
                number(figures.serverMillis(), 2),
                number(figures.compilerMillis(), 2),
                number(figures.databaseMillis(), 2),
                number(figures.serverMillis() + figures.databaseMillis(), 2),
                row.budget(),
                row.peer(),
                number(measured.statements(), 1),
                number(figures.requestsPerSecond(), 0),
                number(figures.latencies().percentile(0.5), 1),
                number(figures.latencies().percentile(0.95), 1),
                number(figures.latencies().percentile(0.99), 1),
                figures.isValid() ? "0" : "**invalid: " + figures.errors() + "**",
                number(figures.coresOfOthers(), 1));
        return "| " + String.join(" | ", cells) + " |";
    }

    static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
