package no.whatmatters.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A real PostgreSQL in a directory of the project, for the demo (which keeps its data) and for the tests (which do not).
 * It stops when it is closed or when the JVM ends, after every Spring context has closed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "postgresql");
    private static final Path FOR_TESTS = Path.of("target", "test-databases");
    private static final List<Duration> WAITS = Stream.of(100, 200, 400, 800, 1600, 3200, 6400)
            .map(Duration::ofMillis)
            .toList();

    private static final String LOG = "postgresql.log";

    private static volatile boolean startedForTests;

    private final DirectoryLock lock;
    private final DataDirectory data;
    private final PostgresServer server;
    private final boolean keepsData;
    private final String ownerPassword = DataDirectory.newPassword();
    private final String password = DataDirectory.newPassword();
    private int port;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, DataDirectory data, PostgresServer server, boolean keepsData) {
        this.lock = lock;
        this.data = data;
        this.server = server;
        this.keepsData = keepsData;
    }

    /**
     * Starts PostgreSQL on this directory, with the data of earlier runs, however those ended.
     *
     * @param progress is told what is being done, for whoever waits
     * @throws DataDirectoryInUse if another process works on the directory
     * @throws DatabaseDidNotStart with what to do, after some 15 seconds of attempts
     */
    public static EmbeddedDatabase start(Path directory, Consumer<String> progress) {
        return start(directory, progress, true, WAITS);
    }

    /** The one database of this test JVM, empty at first; it is deleted when the JVM ends. */
    public static EmbeddedDatabase forTests() {
        return OfThisJvm.DATABASE;
    }

    /** Whether a test of this JVM has asked for it. */
    public static boolean startedForTests() {
        return startedForTests;
    }

    static EmbeddedDatabase start(Path directory, Consumer<String> progress, boolean keepsData, List<Duration> waits) {
        try {
            Path place = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.of(place);
            try {
                PostgresPrograms programs = new PostgresPrograms(
                        PostgresArchive.unpackedBelow(PROGRAMS, progress), place.resolve("last-command.log"), progress);
                DataDirectory data = new DataDirectory(place, programs);
                PostgresServer server = new PostgresServer(data, programs, place.resolve(LOG), progress);
                EmbeddedDatabase database = new EmbeddedDatabase(lock, data, server, keepsData);
                Runtime.getRuntime().addShutdownHook(new Thread(new AfterSpring(database), "EmbeddedDatabase"));
                database.startOrClose(progress, waits);
                return database;
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseDidNotStart("The database in " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void startOrClose(Consumer<String> progress, List<Duration> waits) throws IOException, SQLException {
        try {
            start(progress, waits);
        } catch (IOException | SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void start(Consumer<String> progress, List<Duration> waits) throws IOException, SQLException {
        if (!keepsData) {
            server.stopLeftover();
            data.delete();
        }
        data.prepare(progress);
        port = server.start(waits);
        roles().ensure(ownerPassword, password);
        progress.accept("PostgreSQL is ready on 127.0.0.1:" + port);
    }

    /** {@code kill -9}: no checkpoint, no goodbye. */
    public void kill() throws IOException {
        ProcessHandle postmaster = new LeftoverServer(data.files()).postmaster().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    /** Starts what was killed, on its data and its port, as whoever watches over it would. */
    public void startAgain() throws IOException {
        server.startAgain(WAITS, port);
    }

    /** A login of an operator's own, that may do what the schema's owner may. */
    public void addOperator(String login, String loginPassword) throws IOException, SQLException {
        addMember(login, loginPassword, DatabaseRoles.OWNER);
    }

    /** A login that may do what those roles may, with commas between. */
    public void addMember(String login, String loginPassword, String roles) throws IOException, SQLException {
        roles().ensureMember(login, loginPassword, roles);
    }

    /** A login that may do everything. */
    public void addSuperuser(String login, String loginPassword) throws IOException, SQLException {
        roles().ensureSuperuser(login, loginPassword);
    }

    private DatabaseRoles roles() throws IOException {
        return new DatabaseRoles("jdbc:postgresql://127.0.0.1:" + port + "/", data.superuserPassword());
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.DATABASE;
    }

    /** The server's settings by name, for both of its logins. */
    public Map<String, String> settings() {
        return Map.of(
                "whatmatters.database.url", jdbcUrl(),
                "whatmatters.database.user", user(),
                "whatmatters.database.password", password(),
                "whatmatters.database.owner-user", ownerUser(),
                "whatmatters.database.owner-password", ownerPassword());
    }

    /** Who owns the schema and runs the migrations. */
    public String ownerUser() {
        return DatabaseRoles.OWNER;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    /** Who the server is: may connect, and what the migrations grant it. */
    public String user() {
        return DatabaseRoles.SERVER;
    }

    public String password() {
        return password;
    }

    /** What PostgreSQL itself has written since it was last started. */
    public String log() throws IOException {
        return Files.readString(directory().resolve(LOG), StandardCharsets.ISO_8859_1);
    }

    Path directory() {
        return lock.directory();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
            if (!keepsData) {
                data.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static final class OfThisJvm {

        private static final int AT_ONCE = 20;

        private static final EmbeddedDatabase DATABASE = inTheFirstFreeDirectory();

        // Numbered, not random: what a killed run left behind is stopped and emptied by the next run with its number.
        private static EmbeddedDatabase inTheFirstFreeDirectory() {
            for (int number = 1; number < AT_ONCE; number++) {
                try {
                    EmbeddedDatabase database =
                            start(FOR_TESTS.resolve(Integer.toString(number)), message -> {}, false, WAITS);
                    startedForTests = true;
                    return database;
                } catch (DataDirectoryInUse byAnotherTestRun) {
                    // the next number, then
                }
            }
            throw new DatabaseDidNotStart("All directories in " + FOR_TESTS + " are in use by other test runs.");
        }
    }
}
