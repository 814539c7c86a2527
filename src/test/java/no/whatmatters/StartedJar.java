package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.leaks.SearchedOutput;

/** The packaged server in a process of its own, on a port of its own, with these settings and no others. */
final class StartedJar implements AutoCloseable {

    /** 128 and the number of the signal. */
    static final int ENDED_BY_SIGTERM = 143;

    /** It is as long as a start may take where others have the machine; what ends before is not waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final Path output;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private StartedJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static StartedJar start(Path jar, Map<String, String> settings, String... arguments) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile("started-jar", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=160m",
                "-Xmx600m",
                "-jar",
                jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(StartedJar::isSetting);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        return new StartedJar(builder.start(), output, port);
    }

    private static boolean isSetting(String variable) {
        return variable.startsWith("WHATMATTERS_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("SPRING_")
                || variable.equals("JAVA_TOOL_OPTIONS");
    }

    /** Waits until the process has ended. */
    int exitCode() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("has ended, after: %s", output())
                .isTrue();
        return process.exitValue();
    }

    /** All that it has printed. */
    String output() throws IOException {
        return Files.readString(output);
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (isReady()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Not ready: " + output());
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json, String token) throws IOException, InterruptedException {
        return send("POST", path, json, token);
    }

    /** Any request, with a body in FHIR JSON, a JSON Patch, or none. */
    HttpResponse<String> send(String method, String path, String json, String token, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header(
                        "Content-Type",
                        method.equals("PATCH") ? "application/json-patch+json" : "application/fhir+json")
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(json));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(3));
    }

    /** Windows does not. */
    boolean knowsSigterm() {
        return process.supportsNormalTermination();
    }

    /** What it has used of all processors so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** SIGTERM, as an operator's tools send it. */
    void terminate() {
        process.destroy();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it, and searches what it and the tests' database have written for identity numbers. */
    @Override
    public void close() throws IOException {
        kill();
        String said = output();
        Files.delete(output);
        SearchedOutput.holdsNoNumber("the server's output", said);
        if (EmbeddedDatabase.startedForTests()) {
            SearchedOutput.holdsNoNumber(
                    "PostgreSQL's log", EmbeddedDatabase.forTests().log());
        }
    }
}
