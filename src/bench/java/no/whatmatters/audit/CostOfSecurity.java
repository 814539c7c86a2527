package no.whatmatters.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import no.whatmatters.WhatMattersServer;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.bench.measure.ProcessTime;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.demo.Persona;
import no.whatmatters.vocabulary.CompiledGuide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * What each stage of the security path costs on a read by id, warm: processor time of the thread that serves the request, between
 * the hooks around the stage ({@link SecurityStages}); and of PostgreSQL, as what is missing where the stage is. Beside the
 * figures of the whole request stands what the budget is. Run as a program:
 * {@code mvn -Pbench package -Dbench.program=no.whatmatters.audit.CostOfSecurity}, with rounds and requests of a round as
 * {@code -Dbench="12 1000"}.
 */
public final class CostOfSecurity {

    private static final Path DATA = Path.of("target", "cost-of-security");
    private static final int WARM_ROUNDS = 8;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ECKey key = TestIssuer.callersKey();
    private final String base;
    private final long postmaster;
    private final int rounds;
    private final int requests;
    private String bound = "";
    private String bearer = "";

    private CostOfSecurity(int port, long postmaster, int rounds, int requests) {
        this.base = "http://127.0.0.1:" + port + "/fhir";
        this.postmaster = postmaster;
        this.rounds = rounds;
        this.requests = requests;
    }

    /** How the same record is read. */
    private enum Kind {
        PROVEN("token with a proof", true, true),
        BEARER("token as Bearer", false, true),
        UNLOGGED("token with a proof, no audit row", true, false);

        private final String name;
        private final boolean proof;
        private final boolean logged;

        Kind(String name, boolean proof, boolean logged) {
            this.name = name;
            this.proof = proof;
            this.logged = logged;
        }
    }

    /** Milliseconds of a request: of each stage, of its whole thread, and of PostgreSQL. */
    private record Round(Map<SecurityStages.Stage, Double> stages, double thread, double database) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 12;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DATA, CostOfSecurity::say)) {
            long postmaster = Long.parseLong(Files.readAllLines(DATA.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            SpringApplication server =
                    new SpringApplication(WhatMattersServer.class, CostOfAccessLog.Switch.class, SecurityStages.class);
            Map<String, Object> settings = new HashMap<>(DemoIssuer.running().settings());
            settings.putAll(database.settings());
            server.setDefaultProperties(settings);
            try (ServletWebServerApplicationContext context =
                    (ServletWebServerApplicationContext) server.run("--server.port=0")) {
                new CostOfSecurity(context.getWebServer().getPort(), postmaster, rounds, requests).measure();
            }
        }
        // The demo's issuer would go on.
        System.exit(0);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private void measure() throws IOException, InterruptedException {
        Instant now = Instant.now();
        bearer = DemoIssuer.running().token(Persona.MUNICIPAL_NURSE, now);
        bound = DemoIssuer.running().token(Persona.MUNICIPAL_NURSE, now, thumbprint());
        String hospital = DemoIssuer.running().token(Persona.HOSPITAL_SYSTEM, now);
        send("Bearer " + hospital, "", "", CompiledGuide.example("Bundle-kari-1-discharge"));
        String goals = send(
                "Bearer " + DemoIssuer.running().token(Persona.CONFORMANCE, now),
                "",
                "/Goal?identifier=https://sykehuset.example/plan%7C4711.goal-1",
                "");
        String path = "/Goal/" + goals.replaceAll("(?s).*\"resourceType\":\"Goal\",\"id\":\"([^\"]+)\".*", "$1");
        Map<Kind, List<Round>> all = new EnumMap<>(Kind.class);
        for (int round = -WARM_ROUNDS; round < rounds; round++) {
            for (Kind each : Kind.values()) {
                Round measured = round(each, path);
                if (round >= 0) {
                    all.computeIfAbsent(each, unused -> new ArrayList<>()).add(measured);
                }
            }
        }
        print(all);
    }

    private Round round(Kind kind, String path) throws IOException, InterruptedException {
        CostOfAccessLog.log(kind.logged);
        Duration database = ProcessTime.ofFamily(postmaster);
        SecurityStages.begin();
        for (int i = 0; i < requests; i++) {
            send(kind.proof ? "DPoP " + bound : "Bearer " + bearer, kind.proof ? proof(path) : "", path, "");
        }
        Map<SecurityStages.Stage, Long> nanos = SecurityStages.end();
        Map<SecurityStages.Stage, Double> millis = new EnumMap<>(SecurityStages.Stage.class);
        nanos.forEach((stage, spent) -> millis.put(stage, spent / 1e6 / requests));
        double thread = millis.getOrDefault(SecurityStages.Stage.WHOLE, 0.0);
        millis.remove(SecurityStages.Stage.WHOLE);
        return new Round(
                millis, thread, ProcessTime.ofFamily(postmaster).minus(database).toNanos() / 1e6 / requests);
    }

    private void print(Map<Kind, List<Round>> all) {
        System.out.printf("A read by id, CPU ms of its thread; medians of %d rounds of %d%n", rounds, requests);
        for (SecurityStages.Stage stage : SecurityStages.Stage.values()) {
            if (stage != SecurityStages.Stage.WHOLE) {
                line(stage.sentence(), all, round -> round.stages().getOrDefault(stage, 0.0));
            }
        }
        line("security path together (at most 0.8)", all, round -> round.stages().values().stream()
                .mapToDouble(each -> each)
                .sum());
        line("the whole request", all, Round::thread);
        line("PostgreSQL", all, Round::database);
        double proven = median(of(all, Kind.PROVEN), Round::database);
        System.out.printf(
                Locale.ROOT,
                "of PostgreSQL: used proof %.3f, audit row %.3f%n",
                proven - median(of(all, Kind.BEARER), Round::database),
                proven - median(of(all, Kind.UNLOGGED), Round::database));
    }

    private static List<Round> of(Map<Kind, List<Round>> all, Kind kind) {
        return all.getOrDefault(kind, List.of());
    }

    private static void line(String name, Map<Kind, List<Round>> all, ToDoubleFunction<Round> what) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-48s", name));
        all.forEach((kind, measured) ->
                line.append(String.format(Locale.ROOT, " %s %.3f;", kind.name, median(measured, what))));
        System.out.println(line);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        double[] sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private String send(String authorization, String proof, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/fhir+json");
        if (!proof.isEmpty()) {
            request.header("DPoP", proof);
        }
        if (!body.isEmpty()) {
            request.POST(BodyPublishers.ofString(body));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String proof(String path) {
        return TestIssuer.proof(
                "dpop+jwt",
                key,
                key,
                new JWTClaimsSet.Builder()
                        .claim("htm", "GET")
                        .claim("htu", base + path)
                        .claim("ath", Sha256.base64Url(bound))
                        .issueTime(Date.from(Instant.now()))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
    }

    private String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
