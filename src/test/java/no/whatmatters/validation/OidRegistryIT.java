package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * In the packaged jar the validator finds our empty list of OIDs and not the library's 21,000 lines, which it would read
 * for each resource: three quarters of the time.
 */
class OidRegistryIT {

    @Test
    void theEmptyListComesFirst() throws Exception {
        String jar = Objects.requireNonNull(System.getProperty("whatmatters.jar"));
        String classPath = jar + File.pathSeparator + Path.of("target", "test-classes");
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        OidRegistryProbe.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(probe.waitFor()).as(told).isZero();
        assertThat(told).contains("BOOT-INF/classes", "has 0 bytes", "made by the server's loader: true");
    }
}
