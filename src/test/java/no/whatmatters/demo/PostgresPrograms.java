package no.whatmatters.demo;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs {@code initdb} and {@code pg_ctl}; as root inside a user namespace, since PostgreSQL refuses to run as root. */
final class PostgresPrograms {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

    private final Path home;
    private final Path output;
    private final Consumer<String> progress;
    private final Duration longestSilence;

    PostgresPrograms(Path home, Path output, Consumer<String> progress) {
        this(home, output, progress, LONGEST_SILENCE);
    }

    PostgresPrograms(Path home, Path output, Consumer<String> progress, Duration longestSilence) {
        this.home = home;
        this.output = output;
        this.progress = progress;
        this.longestSilence = longestSilence;
    }

    /** What the program said, and whether it ended with 0. */
    record Outcome(boolean succeeded, String said) {}

    /** "17" for 17.6, as in the file PG_VERSION of a data directory. */
    String majorVersion() throws IOException {
        String said = run("pg_ctl", List.of("--version")).said();
        return said.replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);

        // To a file: a pipe would stay open, and be waited for, as long as the server that pg_ctl starts lives.
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        return new Outcome(
                exitCode(process, program) == 0, Files.readString(output).strip());
    }

    private int exitCode(Process process, String program) {
        try {
            Instant begin = Instant.now();
            while (!process.waitFor(longestSilence.toMillis(), TimeUnit.MILLISECONDS)) {
                long seconds = Duration.between(begin, Instant.now()).toSeconds();
                progress.accept("... " + program + " is still working (" + seconds + " s)");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseDidNotStart("Interrupted while " + program + " was running.", e);
        }
    }
}
