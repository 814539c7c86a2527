package no.whatmatters.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What postmaster.pid says about a server that an earlier run left behind. A JVM that is killed leaves its PostgreSQL
 * running; one that is killed itself leaves the file, whose number may since belong to any other process.
 */
final class LeftoverServer {

    private static final int PID_LINE = 1;
    private static final int START_LINE = 3;
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

    private final Path data;

    LeftoverServer(Path data) {
        this.data = data;
    }

    /** The living postmaster of exactly this data directory. */
    Optional<ProcessHandle> postmaster() throws IOException {
        Optional<Instant> startedAt = number(START_LINE).map(Instant::ofEpochSecond);
        return process()
                .filter(LeftoverServer::isPostgres)
                .filter(process -> startedAt.isPresent() && worksHere(process, startedAt.get()));
    }

    /**
     * Whether PostgreSQL would refuse to start because of a file that names nobody, a dead process that nobody has
     * buried, or a process that is another program. Without the file it still refuses to start while processes of the
     * old server hold its shared memory.
     */
    boolean misleads() throws IOException {
        if (!Files.exists(pidFile())) {
            return false;
        }
        return number(PID_LINE).isEmpty()
                || process()
                        .filter(process -> isAnotherProgram(process) || isZombie(process))
                        .isPresent();
    }

    void forget() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private Optional<Long> number(int line) throws IOException {
        try {
            return Files.readAllLines(pidFile()).stream()
                    .skip(line - 1)
                    .findFirst()
                    .map(String::strip)
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        return number(PID_LINE).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(LeftoverServer::isNamedPostgres).isPresent();
    }

    private static boolean isAnotherProgram(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> !isNamedPostgres(command))
                .isPresent();
    }

    private static boolean isNamedPostgres(String command) {
        return command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1)
                .startsWith("postgres");
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            Files.readSymbolicLink(workingDirectory(process));
            return false;
        } catch (NoSuchFileException e) {
            return Files.exists(workingDirectory(process).getParent());
        } catch (IOException e) {
            return false;
        }
    }

    private static Path workingDirectory(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "cwd");
    }

    private boolean worksHere(ProcessHandle process, Instant startedAt) {
        try {
            return workingDirectory(process).toRealPath().equals(data.toRealPath());
        } catch (IOException noSuchFileOutsideLinux) {
            return process.info()
                    .startInstant()
                    .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) < 0)
                    .orElse(false);
        }
    }
}
