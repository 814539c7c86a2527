package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What one validation costs with the classes of the packaged jar, as its own loader finds them. It prints, and judges no time. */
class ValidationCostIT {

    @Test
    void printsWhatAValidationCosts() throws Exception {
        String jar = System.getProperty("whatmatters.jar", "target/whatmatters-server.jar");
        Process measured = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar + File.pathSeparator + Path.of("target", "test-classes"),
                        PackagedClasses.class.getName(),
                        ValidationCost.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(measured.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(measured.waitFor()).as(told).isZero();
        assertThat(told).contains("a goal: ", "a response: ", "a discharge of ").doesNotContain(" 1 refusals");
        System.out.println(told);
    }
}
