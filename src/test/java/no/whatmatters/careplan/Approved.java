package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what was made with a file that a human being has read and approved, whole. */
public final class Approved {

    private static final Path FILES = Path.of("src", "test", "resources", "approved");
    private static final Path MADE = Path.of("target", "approved");

    private Approved() {}

    /** Fails where they differ, and leaves what was made in {@code target/approved}: read it, then copy it. */
    public static void assertIs(String made, String file) {
        try {
            Files.createDirectories(MADE);
            Files.writeString(MADE.resolve(file), made);
            Path approved = FILES.resolve(file);
            assertThat(approved).exists();
            assertThat(made).as(MADE.resolve(file).toString()).isEqualTo(Files.readString(approved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
