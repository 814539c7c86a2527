package no.whatmatters.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.whatmatters.WhatMattersServer;
import no.whatmatters.bench.measure.ProcessTime;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.demo.Persona;
import no.whatmatters.storage.StoredPersons;
import no.whatmatters.storage.TimeOrderedIds;
import no.whatmatters.vocabulary.CompiledGuide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What the access log costs: the same requests with it and without it, in turns, in one warm server. Without it no row is made
 * and none is stored; nothing else changes. The released server has no such switch. Run as a program; the figures stand in
 * decision 0025.
 */
public final class CostOfAccessLog {

    private static final Path DATA = Path.of("target", "cost-of-access-log");
    private static final int ROUNDS = 12;
    private static final int WARM_ROUNDS = 6;

    private static volatile boolean on = true;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final long postmaster;

    private CostOfAccessLog(int port, long postmaster) {
        this.base = "http://127.0.0.1:" + port + "/fhir";
        this.postmaster = postmaster;
    }

    /** Switches the log on or off, where a server was started with {@link Switch}. */
    static void log(boolean kept) {
        on = kept;
    }

    /** No stereotype annotation: no other server may find it. */
    static final class Switch {

        @Bean
        @Primary
        Recording switched(AccessLog log, StoredPersons persons, TimeOrderedIds ids, Clock clock) {
            return new Switched(log, persons, ids, clock);
        }
    }

    private static final class Switched extends Recording {

        Switched(AccessLog log, StoredPersons persons, TimeOrderedIds ids, Clock clock) {
            super(log, persons, ids, clock);
        }

        @Override
        void written(Trail trail, Collection<Touched> touched) {
            if (on) {
                super.written(trail, touched);
            }
        }

        @Override
        void shown(Trail trail, Collection<Touched> touched, int status, Collection<RefusedEntry> refused) {
            if (on) {
                super.shown(trail, touched, status, refused);
            }
        }
    }

    /** A request, again and again. */
    private record Row(String name, int requests, Persona who, String path, String body) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DATA, CostOfAccessLog::say)) {
            long postmaster = Long.parseLong(Files.readAllLines(DATA.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            SpringApplication server = new SpringApplication(WhatMattersServer.class, Switch.class);
            Map<String, Object> settings = new HashMap<>(DemoIssuer.running().settings());
            settings.putAll(database.settings());
            server.setDefaultProperties(settings);
            try (ServletWebServerApplicationContext context = (ServletWebServerApplicationContext)
                    server.run(Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments))
                            .toArray(String[]::new))) {
                new CostOfAccessLog(context.getWebServer().getPort(), postmaster).measure();
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private void measure() throws IOException, InterruptedException {
        send(Persona.HOSPITAL_SYSTEM, "", CompiledGuide.example("Bundle-kari-1-discharge"));
        String goals = send(Persona.CONFORMANCE, "/Goal?identifier=https://sykehuset.example/plan%7C4711.goal-1", "");
        String goal = goals.replaceAll("(?s).*\"resourceType\":\"Goal\",\"id\":\"([^\"]+)\".*", "$1");
        String patient = goals.replaceAll("(?s).*\"reference\":\"(Patient/[^\"]+)\".*", "$1");
        String written = "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":"
                + "\"Komme meg hjem\"},\"subject\":{\"reference\":\"" + patient + "\"}}";
        List<Row> rows = List.of(
                new Row("read by id, nurse", 400, Persona.MUNICIPAL_NURSE, "/Goal/" + goal, ""),
                new Row(
                        "search of a person's plans, nurse",
                        200,
                        Persona.MUNICIPAL_NURSE,
                        "/CarePlan?patient=" + patient,
                        ""),
                new Row("create a goal, all allowed", 100, Persona.CONFORMANCE, "/Goal", written));
        for (Row each : rows) {
            compare(each);
        }
    }

    private void compare(Row row) throws IOException, InterruptedException {
        List<double[]> with = new ArrayList<>();
        List<double[]> without = new ArrayList<>();
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            on = true;
            double[] logged = round(row);
            on = false;
            double[] silent = round(row);
            if (round >= 0) {
                with.add(logged);
                without.add(silent);
            }
        }
        on = true;
        System.out.printf(
                Locale.ROOT,
                "%-36s with %.2f + %.2f, without %.2f + %.2f, the log %.2f + %.2f ms CPU (server with its client + PostgreSQL;"
                        + " medians of %d rounds of %d)%n",
                row.name(),
                median(with, 0),
                median(with, 1),
                median(without, 0),
                median(without, 1),
                median(with, 0) - median(without, 0),
                median(with, 1) - median(without, 1),
                ROUNDS,
                row.requests());
    }

    /** Milliseconds of processor time for each request: of this process, and of PostgreSQL. */
    private double[] round(Row row) throws IOException, InterruptedException {
        Duration server = ProcessTime.of(ProcessHandle.current().pid());
        Duration database = ProcessTime.ofFamily(postmaster);
        for (int i = 0; i < row.requests(); i++) {
            send(row.who(), row.path(), row.body());
        }
        return new double[] {
            millis(ProcessTime.of(ProcessHandle.current().pid()).minus(server), row),
            millis(ProcessTime.ofFamily(postmaster).minus(database), row)
        };
    }

    private static double millis(Duration spent, Row row) {
        return spent.toNanos() / 1e6 / row.requests();
    }

    private static double median(List<double[]> rounds, int which) {
        double[] sorted =
                rounds.stream().mapToDouble(each -> each[which]).sorted().toArray();
        return Arrays.stream(sorted)
                .skip((sorted.length - 1) / 2)
                .limit(2 - sorted.length % 2)
                .average()
                .orElseThrow();
    }

    private final Map<Persona, String> tokens = new HashMap<>();

    private String send(Persona who, String path, String body) throws IOException, InterruptedException {
        String token = tokens.computeIfAbsent(who, each -> DemoIssuer.running().token(each, Instant.now()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json");
        if (!body.isEmpty()) {
            request.POST(BodyPublishers.ofString(body));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
