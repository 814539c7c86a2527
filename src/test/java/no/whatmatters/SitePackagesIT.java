package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.whatmatters.validation.PackedPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality puts its own profiles beside the packaged jar. */
class SitePackagesIT {

    private static final Path JAR = Path.of(System.getProperty("whatmatters.jar", "target/whatmatters-server.jar"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void holdWritesThatNameThem() throws IOException, InterruptedException {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        PackedPackage.write(packages.resolve("kommunen.tgz"), PackedPackage.withGoalProfileOn("Goal"));
        Map<String, String> settings = JarDatabase.settings(folder);
        settings.put("WHATMATTERS_PACKAGES_FOLDER", packages.toString());
        try (StartedJar server = StartedJar.start(JAR, settings)) {
            server.awaitReady();
            HttpResponse<String> answer = server.post("/fhir/Goal/$validate", """
                    {"resourceType": "Goal", "meta": {"profile": ["https://kommunen.example/fhir/goal"]},
                     "lifecycleStatus": "active", "description": {"text": "Hjem"}, "subject": {"display": "Kari"}}""", JarSettings.token());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Goal.note is missing.");
        }
    }

    @Test
    void stopTheStartWhereTheyCannotBeUsed() throws IOException, InterruptedException {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        PackedPackage.write(packages.resolve("feil.tgz"), PackedPackage.withGoalProfileOn("Nothing"));
        assertStops(packages, "feil.tgz", "https://kommunen.example/fhir/goal", "WHATMATTERS_PACKAGES_FOLDER");
    }

    @Test
    void stopTheStartWhereTwoDefineTheSame() throws IOException, InterruptedException {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        PackedPackage.write(packages.resolve("i-fjor.tgz"), PackedPackage.withGoalProfileOn("Goal"));
        PackedPackage.write(packages.resolve("kommunen.tgz"), PackedPackage.withGoalProfileOn("Goal"));
        assertStops(packages, "i-fjor.tgz", "kommunen.tgz", "https://kommunen.example/fhir/goal", "Keep one");
    }

    private void assertStops(Path packages, String... told) throws IOException, InterruptedException {
        Map<String, String> settings = JarDatabase.settings(folder);
        settings.put("WHATMATTERS_PACKAGES_FOLDER", packages.toString());
        try (StartedJar server = StartedJar.start(JAR, settings)) {
            assertThat(server.exitCode()).isPositive();
            assertThat(server.output()).contains(told).doesNotContain("\tat ");
        }
    }
}
