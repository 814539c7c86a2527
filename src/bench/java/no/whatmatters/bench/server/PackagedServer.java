package no.whatmatters.bench.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.bench.measure.ProcessTime;

/** The packaged jar in a process of its own, started as an operator starts it, with an issuer whose keys lie in a file. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final Path output;
    private final int port;
    private final Callers callers;

    private PackagedServer(Process process, Path output, int port, Callers callers) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.callers = callers;
    }

    /**
     * How it is started.
     *
     * @param java the program
     * @param options of the JVM
     * @param bound whether its issuer binds tokens to keys (DPoP)
     * @param directory for its output and the issuer's keys
     */
    public record Command(Path java, List<String> options, Path jar, boolean bound, Path directory) {}

    /**
     * What a start took until the server said that it was ready.
     *
     * @param processor time of the process
     */
    public record Start(Duration processor, Duration wall) {}

    /**
     * Starts it.
     *
     * @param asOwner whether it may bring the schema up to date
     */
    public static PackagedServer start(Command command, BenchDatabase database, boolean asOwner) throws IOException {
        int port = freePort();
        Path output = Files.createDirectories(command.directory()).resolve("server.log");
        Path keys = Files.writeString(
                command.directory().resolve("jwks.json"),
                TestIssuer.published(TestIssuer.KEY).toString());
        List<String> line = new ArrayList<>();
        line.add(command.java().toString());
        line.addAll(command.options());
        line.addAll(List.of("-jar", command.jar().toAbsolutePath().toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .keySet()
                .removeIf(each -> each.matches("(WHATMATTERS|SERVER|SPRING)_.*|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS"));
        builder.environment().putAll(database.settings(asOwner));
        builder.environment().putAll(settings(keys, command.bound()));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "PackagedServer"));
        return new PackagedServer(process, output, port, new Tokens(command.bound()));
    }

    private static Map<String, String> settings(Path keys, boolean bound) {
        return Map.ofEntries(
                Map.entry("WHATMATTERS_PUBLIC_URL", Tokens.ENDPOINT.replace("/fhir", "")),
                Map.entry("WHATMATTERS_ACCESS_ISSUERS_0_ISSUER", TestIssuer.NAME),
                Map.entry("WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE", TestIssuer.AUDIENCE),
                Map.entry("WHATMATTERS_ACCESS_ISSUERS_0_JWKS", keys.toUri().toString()),
                Map.entry("WHATMATTERS_ACCESS_ISSUERS_0_BEARER", Boolean.toString(!bound)),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_0_NUMBER", "310000108"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_0_IDENTIFIERSYSTEMS", "https://sykehuset.example/plan"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ID", "hospital-system"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ROLES", "SENDER"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_1_NUMBER", "310000205"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_1_IDENTIFIERSYSTEMS", "https://kommunen.example/plan"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_1_CLIENTS_0_ID", "municipal-epj"),
                Map.entry("WHATMATTERS_PARTIES_ORGANISATIONS_1_CLIENTS_0_ROLES", "READER"));
    }

    /** Waits until it is ready; throws with its output where it ends before, or takes more than ten minutes. */
    public Start awaitReady() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            if (isReady()) {
                return new Start(ProcessTime.of(pid()), Duration.ofNanos(System.nanoTime() - begun));
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The server did not become ready: " + Files.readString(output));
    }

    private boolean isReady() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port + "/fhir");
    }

    public Callers callers() {
        return callers;
    }

    public long pid() {
        return process.pid();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As an operator ends it, so that what it writes at its end is written. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
