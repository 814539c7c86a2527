package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class PostgresProgramsTest {

    private final Path home;
    private final Path heardTwice;
    private final List<String> progress = new ArrayList<>();

    PostgresProgramsTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.heardTwice = home.resolve("heard-twice");
        Files.createDirectory(home.resolve("bin"));
    }

    @Test
    void isNotSilentWhileAProgramWorks() throws IOException {
        assertThat(run("until [ -e '" + heardTwice + "' ]; do sleep 0.1; done; echo done"))
                .isEqualTo(new PostgresPrograms.Outcome(true, "done"));
        assertThat(progress)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(each -> each.matches("\\.\\.\\. initdb is still working \\(\\d+ s\\)"));
    }

    @Test
    void tellsWhatAFailedProgramSaid() throws IOException {
        assertThat(run("echo no space left >&2; exit 3"))
                .isEqualTo(new PostgresPrograms.Outcome(false, "no space left"));
    }

    private void hear(String line) {
        progress.add(line);
        if (progress.size() == 2) {
            try {
                Files.createFile(heardTwice);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private PostgresPrograms.Outcome run(String script) throws IOException {
        Path program = Files.writeString(home.resolve("bin/initdb"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new PostgresPrograms(home, home.resolve("output"), this::hear, Duration.ofMillis(200))
                .run("initdb", List.of());
    }
}
