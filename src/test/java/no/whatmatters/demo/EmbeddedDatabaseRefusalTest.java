package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the database cannot run. */
class EmbeddedDatabaseRefusalTest {

    private final Path directory;

    EmbeddedDatabaseRefusalTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private final List<String> progress = new ArrayList<>();

    @Test
    void refusesASecondProgramAtOnce() throws IOException, InterruptedException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, progress::add);
                StartedProcess second = StartedProcess.on(directory)) {
            assertThat(second.says("refused"))
                    .contains(
                            directory.toString(),
                            "process " + ProcessHandle.current().pid())
                    .contains("Stop that one first", "another data directory", "SERVER_PORT");
            assertThat(StartedProcess.postmasterOf(directory)).isPresent();
            assertThat(first.jdbcUrl()).isNotEmpty();
        }
    }

    @Test
    void keepsItsLockWhenTheSameProgramTriesTwice() throws IOException, InterruptedException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, progress::add)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, progress::add))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining("this process");
            assertThat(first.jdbcUrl()).isNotEmpty();
            try (StartedProcess second = StartedProcess.on(directory)) {
                second.says("refused");
            }
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, progress::add))
                .isInstanceOf(DatabaseDidNotStart.class)
                .hasMessageContaining("made by PostgreSQL 16, and this is PostgreSQL 17")
                .hasMessageContaining("Delete the folder " + data);
    }

    @Test
    void givesUpWithAdviceAndFreesTheDirectory() throws IOException {
        EmbeddedDatabase.start(directory, progress::add).close();
        Path control = directory.resolve("data/global/pg_control");
        Path hidden = Files.move(control, directory.resolve("pg_control"));

        List<Duration> waits = List.of(Duration.ofMillis(10), Duration.ofMillis(20));
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, progress::add, true, waits))
                .isInstanceOf(DatabaseDidNotStart.class)
                .hasMessageContaining("could not find the database system")
                .hasMessageContaining("delete the folder " + directory.resolve("data"));
        assertThat(progress).contains("PostgreSQL did not start; trying again in 20 ms");

        Files.move(hidden, control);
        EmbeddedDatabase.start(directory, progress::add).close();
    }
}
