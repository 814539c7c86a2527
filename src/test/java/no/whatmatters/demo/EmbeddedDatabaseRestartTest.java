package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each run of the database is a process of its own, and ends in its own way; the next one has the data. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class EmbeddedDatabaseRestartTest {

    private final Path directory;

    EmbeddedDatabaseRestartTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsItsDataAfterANormalEnd() throws IOException, InterruptedException, SQLException {
        try (StartedProcess first = StartedProcess.on(directory)) {
            assertThat(first.says("rows")).isEqualTo("1");
            assertThat(first.everything())
                    .contains("progress Creating", "progress Starting", "progress PostgreSQL is ready");
            first.endsNormally();
        }
        assertThatItWasStoppedCleanly();
        assertThatTheNextRunFinds(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void stopsAfterTheServerWhenAskedToEnd(String signal) throws IOException, InterruptedException, SQLException {
        try (StartedProcess first = StartedProcess.on(directory, "spring")) {
            first.says("rows");
            first.receives(signal);
            assertThat(first.says("rows at the end")).isEqualTo("1");
        }
        assertThatItWasStoppedCleanly();
        assertThatTheNextRunFinds(2);
    }

    @Test
    void replacesTheServerThatAKilledProgramLeftBehind() throws IOException, InterruptedException {
        try (StartedProcess first = StartedProcess.on(directory)) {
            first.says("rows");
            ProcessHandle orphan = StartedProcess.postmasterOf(directory).orElseThrow();
            first.isKilled();
            assertThat(orphan.isAlive()).isTrue();

            try (StartedProcess second = StartedProcess.on(directory)) {
                assertThat(second.says("rows")).isEqualTo("2");
                assertThat(second.everything()).contains("Stopping the PostgreSQL that an earlier run left behind");
                assertThat(orphan.onExit()).succeedsWithin(Duration.ofMinutes(2));
                assertThat(StartedProcess.postmasterOf(directory)).isPresent().isNotEqualTo(orphan);
            }
        }
    }

    @Test
    void recoversAtOnceWhenBothAreKilledAgainAndAgain() throws IOException, InterruptedException {
        for (int run = 1; run <= 4; run++) {
            try (StartedProcess process = StartedProcess.on(directory)) {
                assertThat(process.says("rows")).isEqualTo(Integer.toString(run));
                ProcessHandle postmaster =
                        StartedProcess.postmasterOf(directory).orElseThrow();
                process.isKilled();
                assertThat(postmaster.destroyForcibly()).isTrue();
            }
        }
    }

    @Test
    void startsWhenAnotherProgramHasTheNumberOfTheOldServer() throws IOException, SQLException {
        Process another = new ProcessBuilder("sleep", "600").start();
        try {
            leaveBehindTheNumber(Long.toString(another.pid()));
            assertThatTheNextRunFinds(2);
            assertThat(another.isAlive()).isTrue();
        } finally {
            another.destroy();
        }
    }

    @Test
    void startsWhenNobodyHasBuriedTheOldServer() throws IOException, SQLException {
        // The background process becomes a child of the second sleep, which never asks how it ended.
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 600").start();
        try {
            leaveBehindTheNumber(parent.inputReader().readLine());
            assertThatTheNextRunFinds(2);
        } finally {
            parent.destroy();
        }
    }

    @Test
    void startsWhenTheOldServerWasKilledBeforeItWroteItsNumber() throws IOException, SQLException {
        leaveBehindTheNumber("");
        assertThatTheNextRunFinds(2);
    }

    @Test
    void beginsAnewWhenItWasKilledWhileCreatingTheDatabase() throws IOException, SQLException {
        Path unfinished = Files.createDirectories(directory.resolve("unfinished-1"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "17");

        assertThatTheNextRunFinds(1);
        assertThat(unfinished).doesNotExist();
    }

    private void leaveBehindTheNumber(String number) throws IOException, SQLException {
        Path pidFile = directory.resolve("data/postmaster.pid");
        String left;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, message -> {})) {
            DatabaseProcess.addRow(first);
            left = Files.readString(pidFile);
        }
        Files.writeString(pidFile, number.isEmpty() ? "" : left.replaceFirst("^\\d+", number));
    }

    private void assertThatItWasStoppedCleanly() throws IOException {
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(directory.resolve("postgresql.log"))).contains("database system is shut down");
    }

    private void assertThatTheNextRunFinds(int rows) throws SQLException {
        try (EmbeddedDatabase next = EmbeddedDatabase.start(directory, message -> {})) {
            assertThat(DatabaseProcess.addRow(next)).isEqualTo(rows);
        }
    }
}
