package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What one validation costs with the classes of the packaged jar, as its own loader finds them. It prints, and judges no time:
 * the table is left in {@code target/validation-cost.md}, to be pasted into {@code performance.md} beside its budget.
 */
class ValidationCostIT {

    private static final Path TABLE = Path.of("target", "validation-cost.md");

    @Test
    void printsWhatAValidationCosts() throws Exception {
        String jar = System.getProperty("whatmatters.jar", "target/whatmatters-server.jar");
        Process measured = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        jar + File.pathSeparator + Path.of("target", "test-classes"),
                        PackagedClasses.class.getName(),
                        ValidationCost.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(measured.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(measured.waitFor()).as(told).isZero();
        String table = told.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n", "", "\n"));
        assertThat(table.lines())
                .as(told)
                .hasSize(5)
                .anyMatch(line -> line.matches("\\| a goal \\| [0-9.]+ \\| ≤ 4 \\|"))
                .anyMatch(line -> line.matches("\\| a response \\| [0-9.]+ \\| ≤ 4 \\|"));
        assertThat(told.lines().filter(line -> line.startsWith("after the rehearsal, ")))
                .as(told)
                .hasSize(3);
        Files.writeString(TABLE, table);
        System.out.println(told);
    }
}
