package no.whatmatters.demo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link DatabaseProcess} in a JVM of its own, which a test may kill. */
final class StartedProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path directory;
    private final Path output;
    private final Process process;

    private StartedProcess(Path directory, Path output, Process process) {
        this.directory = directory;
        this.output = output;
        this.process = process;
    }

    static StartedProcess on(Path directory, String... options) throws IOException {
        return start(
                List.of(), Path.of("").toAbsolutePath(), System.getProperty("java.class.path"), directory, options);
    }

    static StartedProcess start(
            List<String> asUser, Path workingDirectory, String classPath, Path directory, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(asUser);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(List.of(
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m", "-cp", classPath));
        command.addAll(List.of(DatabaseProcess.class.getName(), directory.toString()));
        command.addAll(List.of(options));
        Path output = Files.createTempFile("database-process", ".log");
        Process process = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new StartedProcess(directory, output, process);
    }

    /** Waits for a line that begins like this; what follows. */
    String says(String beginning) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            boolean ended = !process.isAlive();
            Optional<String> line = Files.readAllLines(output).stream()
                    .filter(text -> text.startsWith(beginning))
                    .findFirst();
            if (line.isPresent()) {
                return line.get().substring(beginning.length()).strip();
            }
            if (ended) {
                break;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Nothing begins with '" + beginning + "' in: " + everything());
    }

    String everything() throws IOException {
        return Files.readString(output);
    }

    void endsNormally() throws IOException, InterruptedException {
        process.getOutputStream().close();
        awaitEnd();
    }

    void receives(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        awaitEnd();
    }

    /** Kills the JVM without a word; PostgreSQL lives on. */
    void isKilled() throws IOException, InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), SECONDS))
                .as(everything())
                .isTrue();
    }

    /** The PostgreSQL that works on the directory now. */
    static Optional<ProcessHandle> postmasterOf(Path directory) throws IOException {
        return new LeftoverServer(directory.resolve("data")).postmaster();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        postmasterOf(directory).ifPresent(ProcessHandle::destroyForcibly);
        Files.delete(output);
    }
}
