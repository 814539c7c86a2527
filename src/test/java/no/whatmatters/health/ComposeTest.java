package no.whatmatters.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.access.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What can be said of docker/compose.yaml without an engine: that its parts fit together, and keep no secrets. */
class ComposeTest {

    private static final Path DOCKER = Path.of("docker");
    private static final String PATH = Objects.requireNonNullElse(System.getenv("PATH"), "");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode services = services();

    @Test
    void theServerWouldStart() {
        StandardEnvironment settings = new StandardEnvironment();
        Map<String, Object> server = new TreeMap<>(environment("server"));
        server.put("SERVER_ADDRESS", "127.0.0.1"); // as application.yaml has it
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, server));

        assertThat(StartChecks.faults(settings)).isEmpty();
    }

    @Test
    void theOwnerMigratesBeforeTheServerStartsAndTheServerNeverIsTheOwner() {
        assertThat(services.at("/migrate/command/0").asText()).isEqualTo("migrate");
        assertThat(condition("server", "migrate")).isEqualTo("service_completed_successfully");
        assertThat(condition("server", "issuer")).isEqualTo("service_healthy");
        assertThat(condition("migrate", "database")).isEqualTo("service_healthy");
        assertThat(condition("database", "secrets")).isEqualTo("service_completed_successfully");
        assertThat(environment("migrate")).containsEntry("WHATMATTERS_DATABASE_OWNERUSER", "whatmatters_owner");
        assertThat(environment("server").keySet()).noneMatch(each -> each.contains("OWNER"));
    }

    @Test
    void isReachedFromThisMachineAlone() {
        List<String> ports = new ArrayList<>();
        services.forEach(each -> each.path("ports").forEach(port -> ports.add(port.asText())));

        assertThat(ports).isNotEmpty().allMatch(each -> each.startsWith("127.0.0.1:"));
    }

    /** Slow lines hold threads of the proxy, which has many, and none of the server. */
    @Test
    void theProxyBuffersWhatGoesToTheServerAndComesFromIt() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("Caddyfile")).replaceAll("\\s+", " "))
                .contains("reverse_proxy 127.0.0.1:8080 { request_buffers 5MiB response_buffers 5MiB }");
    }

    /** Errors quote rows and statements. */
    @Test
    void theDatabaseWritesNoRowsIntoItsLog() {
        List<String> command = new ArrayList<>();
        services.at("/database/command").forEach(each -> command.add(each.asText()));
        assertThat(command)
                .containsExactly("postgres", "-c", "log_error_verbosity=terse", "-c", "log_min_error_statement=panic");
    }

    @Test
    void holdsNoSecret() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("secrets/.gitignore"))).contains("\n*\n");
        services.fieldNames()
                .forEachRemaining(each -> assertThat(environment(each).keySet())
                        .noneMatch(variable -> variable.matches(".*(PASSWORD|SECRET)")));
        for (JsonNode client : realm().path("clients")) {
            assertThat(client.path("secret").asText("${")).startsWith("${");
        }
        for (JsonNode user : realm().path("users")) {
            assertThat(user.at("/credentials/0/value").asText()).startsWith("${");
        }
    }

    /** The issuer's clients stand in the register of parties, for the organisation that their tokens name. */
    @Test
    void theIssuersClientsAreRegistered() throws IOException {
        Map<String, String> organisationOf = new TreeMap<>();
        environment("server").forEach((variable, value) -> {
            if (variable.matches("WHATMATTERS_PARTIES_ORGANISATIONS_\\d+_CLIENTS_\\d+_ID")) {
                String number = variable.replaceFirst("_CLIENTS_.*", "_NUMBER");
                organisationOf.put(value, environment("server").getOrDefault(number, "none"));
            }
        });
        Map<String, String> issued = new TreeMap<>();
        for (JsonNode client : realm().path("clients")) {
            issued.put(
                    client.path("clientId").asText(), mapped(client).getOrDefault(TestIssuer.CLAIMS.legalEntity(), ""));
        }

        assertThat(issued).hasSizeGreaterThan(2).isEqualTo(organisationOf);
    }

    @Test
    void theIssuersTokensSayWhatTheServerAsksFor() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            Map<String, String> claims = mapped(client);
            assertThat(client.at("/attributes/dpop.bound.access.tokens").asText())
                    .isEqualTo("true");
            assertThat(claims)
                    .containsEntry(
                            "aud", environment("server").getOrDefault("WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE", "none"));
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(claims)
                        .containsKeys(
                                TestIssuer.CLAIMS.identityNumber(),
                                TestIssuer.CLAIMS.hprNumber(),
                                TestIssuer.CLAIMS.attestation())
                        .containsEntry(TestIssuer.CLAIMS.assuranceLevel(), "high");
            }
        }
    }

    @Test
    void secretsAreForTheirReadersAlone(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "they are given away to other users");
        Path made = Files.createDirectory(folder.resolve("secrets"));
        Map<String, String> first = makeSecrets(made, PATH);

        for (String each : first.keySet()) {
            Path file = made.resolve(each);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .matches("r[w-]-------");
        }
        assertThat(Files.getAttribute(made.resolve("for-server"), "unix:uid", LinkOption.NOFOLLOW_LINKS))
                .isEqualTo(10001);
    }

    /** By anybody, and so without giving them away: to whom, {@link #secretsAreForTheirReadersAlone} holds. */
    @Test
    void secretsAreMadeOnce(@TempDir Path folder) throws IOException, InterruptedException {
        Path made = Files.createDirectory(folder.resolve("secrets"));
        String path = keepingAll(folder) + ":" + PATH;
        Map<String, String> first = makeSecrets(made, path);

        assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(secrets());
        assertThat(first.values()).allSatisfy(each -> assertThat(each.strip()).matches("[\\w-]{32}"));
        assertThat(new HashSet<>(first.values().stream().map(String::strip).toList()))
                .hasSize(8);
        assertThat(first.get("for-database/server")).isEqualTo(first.get("for-server/whatmatters.database.password"));
        assertThat(first.get("for-database/owner"))
                .isEqualTo(first.get("for-migrate/whatmatters.database.owner-password"));
        assertThat(first.get("for-database/keycloak")).isEqualTo(first.get("for-issuer/KC_DB_PASSWORD"));
        assertThat(makeSecrets(made, path)).isEqualTo(first);
    }

    /** The eight, kept for whoever runs it, and those of each service. */
    private static List<String> secrets() {
        return List.of(
                "postgres",
                "owner",
                "server",
                "keycloak",
                "keycloak-admin",
                "hospital",
                "municipality",
                "amina",
                "for-database/postgres",
                "for-database/owner",
                "for-database/server",
                "for-database/keycloak",
                "for-issuer/KC_DB_PASSWORD",
                "for-issuer/KC_BOOTSTRAP_ADMIN_PASSWORD",
                "for-issuer/HOSPITAL_SECRET",
                "for-issuer/MUNICIPALITY_SECRET",
                "for-issuer/AMINA_PASSWORD",
                "for-migrate/whatmatters.database.owner-password",
                "for-server/whatmatters.database.password");
    }

    /** A folder of programs by which files stay whose they are. */
    private static Path keepingAll(Path folder) throws IOException {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String each : List.of("chown", "chmod")) {
            Path program = Files.writeString(programs.resolve(each), "#!/bin/sh\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        return programs;
    }

    /** What is made for the server is what README.md tells whoever has a PostgreSQL of their own. */
    @Test
    void theRolesAreThoseOfTheReadme() throws IOException {
        List<String> ofTheReadme = statements(Files.readString(Path.of("README.md")));
        List<String> ofTheImage = statements(Files.readString(DOCKER.resolve("databases"))).stream()
                .filter(each -> !each.matches("create (role|database) keycloak .*"))
                .map(each -> each.replace("whatmatters, keycloak, postgres, template1 from", "whatmatters from"))
                .toList();

        assertThat(ofTheReadme).hasSize(5).isEqualTo(ofTheImage);
    }

    private static List<String> statements(String text) {
        return Pattern.compile("^(create (role|database)|revoke|grant) .*;$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(each -> each.group().replaceAll("password :?'[^']*'", "password '…'"))
                .filter(each -> !each.contains("in role"))
                .toList();
    }

    private static Map<String, String> makeSecrets(Path folder, String path) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        DOCKER.resolve("make-secrets").toString(), folder.toString())
                .redirectErrorStream(true);
        command.environment().put("PATH", path);
        Process script = command.start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isZero();
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                made.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return made;
    }

    /** Claim → value, or where it comes from, of a client's tokens. */
    private static Map<String, String> mapped(JsonNode client) {
        Map<String, String> claims = new TreeMap<>();
        for (JsonNode mapper : client.path("protocolMappers")) {
            JsonNode config = mapper.path("config");
            if (config.has("included.custom.audience")) {
                claims.put("aud", config.path("included.custom.audience").asText());
            } else if (config.has("claim.name")) {
                claims.put(
                        config.path("claim.name").asText(),
                        config.path("claim.value")
                                .asText(config.path("user.attribute").asText()));
            }
        }
        return claims;
    }

    private static JsonNode realm() throws IOException {
        return JSON.readTree(DOCKER.resolve("realm.json").toFile());
    }

    private String condition(String service, String dependsOn) {
        return services.at("/" + service + "/depends_on/" + dependsOn + "/condition")
                .asText();
    }

    private Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        services.at("/" + service + "/environment")
                .properties()
                .forEach(each -> variables.put(each.getKey(), each.getValue().asText()));
        return variables;
    }

    private static JsonNode services() {
        try {
            Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
            return JSON.<JsonNode>valueToTree(compose).path("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
