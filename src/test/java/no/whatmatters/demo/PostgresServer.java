package no.whatmatters.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Starts and stops PostgreSQL on a data directory whose lock we hold, whatever earlier runs left there. */
final class PostgresServer {

    private static final int LAST_LINES = 5;

    private final DataDirectory data;
    private final PostgresPrograms programs;
    private final Path log;
    private final Consumer<String> progress;
    private final LeftoverServer leftover;
    private boolean mayStart = true;

    PostgresServer(DataDirectory data, PostgresPrograms programs, Path log, Consumer<String> progress) {
        this.data = data;
        this.programs = programs;
        this.log = log;
        this.progress = progress;
        this.leftover = new LeftoverServer(data.files());
    }

    /**
     * Tries again after each of the waits: for some seconds after a crash, processes of the old server may still
     * hold its files.
     *
     * @return the port it listens on
     */
    int start(List<Duration> waits) throws IOException {
        return start(waits, PostgresServer::freePort);
    }

    /** The same, on the port it had before: for programs that go on while it is away. */
    void startAgain(List<Duration> waits, int port) throws IOException {
        start(waits, () -> port);
    }

    private interface Port {
        int next() throws IOException;
    }

    private int start(List<Duration> waits, Port ports) throws IOException {
        stopLeftover();
        progress.accept("Starting PostgreSQL ...");
        Files.deleteIfExists(log);
        String said = "";
        for (Duration wait : waits) {
            int port = ports.next();
            PostgresPrograms.Outcome outcome = tryToStart(port);
            if (outcome.succeeded()) {
                return port;
            }
            said = outcome.said();
            progress.accept("PostgreSQL did not start; trying again in " + wait.toMillis() + " ms");
            sleep(wait);
            stopLeftover();
        }
        throw new DatabaseDidNotStart("PostgreSQL did not start on " + data.files() + " (" + said + "\n" + endOfLog()
                + "). Wait a minute and try again. If it still fails, delete the folder " + data.files()
                + " to begin with an empty database.");
    }

    // Together with stop(): Ctrl-C in the middle of a start waits for the attempt, and there is no further one.
    private synchronized PostgresPrograms.Outcome tryToStart(int port) throws IOException {
        if (!mayStart) {
            throw new DatabaseDidNotStart("The program is ending, so PostgreSQL is not started.");
        }
        if (leftover.misleads()) {
            leftover.forget();
        }
        data.writeSettings(port);
        return programs.run(
                "pg_ctl", List.of("start", "-w", "-t", "300", "-D", data.files().toString(), "-l", log.toString()));
    }

    synchronized void stop() throws IOException {
        mayStart = false;
        stopRunning();
    }

    /** Never talks to it: its settings, and the program that started it, are of another time. */
    synchronized void stopLeftover() throws IOException {
        if (leftover.postmaster().isPresent()) {
            progress.accept("Stopping the PostgreSQL that an earlier run left behind ...");
            stopRunning();
        }
    }

    private void stopRunning() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (leftover.postmaster().isEmpty()) {
                return;
            }
            programs.run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "-w",
                            "-t",
                            "30",
                            "-m",
                            mode,
                            "-D",
                            data.files().toString()));
        }
        long pid = leftover.postmaster().map(ProcessHandle::pid).orElse(0L);
        if (pid != 0) {
            throw new DatabaseDidNotStart("PostgreSQL (process " + pid + ") on " + data.files()
                    + " does not stop. Stop that process by hand, then try again.");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseDidNotStart("Interrupted while waiting for PostgreSQL.", e);
        }
    }

    private String endOfLog() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return lines.stream().skip(Math.max(0, lines.size() - LAST_LINES)).collect(Collectors.joining("\n"));
    }
}
