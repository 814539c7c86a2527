package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the first writes after readiness cost in the packaged jar. It prints the figures, and judges none: a busy machine would
 * decide the test.
 */
class FirstWriteIT {

    private static final Path JAR = Path.of(System.getProperty("whatmatters.jar", "target/whatmatters-server.jar"));
    private static final int WRITES = 12;

    @Test
    void printsWhatTheFirstWritesCost(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> figures = new ArrayList<>();
        try (StartedJar server = StartedJar.start(JAR, JarDatabase.settings(folder))) {
            server.awaitReady();
            figures.add(
                    "to readiness: %d ms CPU".formatted(server.processorTime().toMillis()));
            String token = JarSettings.token();
            for (int i = 1; i <= WRITES; i++) {
                String discharge = TestPerson.next().renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
                Duration before = server.processorTime();
                long start = System.nanoTime();
                HttpResponse<String> answer = server.post("/fhir", discharge, token);
                long millis = (System.nanoTime() - start) / 1_000_000;
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                figures.add("discharge %d: %d ms, %d ms CPU"
                        .formatted(
                                i, millis, server.processorTime().minus(before).toMillis()));
            }
        }
        assertThat(figures).hasSize(WRITES + 1);
        System.out.println(String.join("\n", figures));
    }
}
