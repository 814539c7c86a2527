package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.leaks.SearchedOutput;

/** What an operator runs: one PostgreSQL, migrated by its owner, on which any number of packaged servers work. */
final class Installation implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("whatmatters.jar", "target/whatmatters-server.jar"));

    static final String MUNICIPALITY = "310000205";

    private static final String HOSPITAL = "310000108";
    private static final String CITIZENS = TestIssuer.NAME + "/citizens";

    private final EmbeddedDatabase database;
    private final Map<String, String> settings;

    private Installation(EmbeddedDatabase database, Map<String, String> settings) {
        this.database = database;
        this.settings = settings;
    }

    /** In this folder, with no data. */
    static Installation in(Path folder) throws IOException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), message -> {});
        Path keys = Files.writeString(
                folder.resolve("jwks.json"),
                TestIssuer.published(TestIssuer.KEY).toString());
        Map<String, String> settings = new TreeMap<>(parties());
        settings.put("WHATMATTERS_DATABASE_URL", database.jdbcUrl());
        settings.put("WHATMATTERS_DATABASE_USER", database.user());
        settings.put("WHATMATTERS_DATABASE_PASSWORD", database.password());
        settings.put("WHATMATTERS_PUBLIC_URL", "https://fhir.example");
        settings.putAll(issuer(0, TestIssuer.NAME, keys));
        settings.putAll(issuer(1, CITIZENS, keys));
        settings.put("WHATMATTERS_ACCESS_ISSUERS_1_CITIZENS", "true");
        Installation installation = new Installation(database, settings);
        installation.migrate();
        return installation;
    }

    private static Map<String, String> issuer(int number, String name, Path keys) {
        String issuer = "WHATMATTERS_ACCESS_ISSUERS_" + number + "_";
        return Map.of(
                issuer + "ISSUER",
                name,
                issuer + "AUDIENCE",
                TestIssuer.AUDIENCE,
                issuer + "BEARER",
                "true",
                issuer + "JWKS",
                keys.toUri().toString());
    }

    /** The hospital with a system that sends and one that reads, and the municipality with one that reads. */
    private static Map<String, String> parties() {
        String hospital = "WHATMATTERS_PARTIES_ORGANISATIONS_0_";
        String municipality = "WHATMATTERS_PARTIES_ORGANISATIONS_1_";
        return Map.ofEntries(
                Map.entry(hospital + "NUMBER", HOSPITAL),
                Map.entry(hospital + "IDENTIFIERSYSTEMS", "https://sykehuset.example/plan"),
                Map.entry(hospital + "CLIENTS_0_ID", "hospital-sender"),
                Map.entry(hospital + "CLIENTS_0_ROLES", "SENDER"),
                Map.entry(hospital + "CLIENTS_1_ID", "hospital-epj"),
                Map.entry(hospital + "CLIENTS_1_ROLES", "READER"),
                Map.entry(municipality + "NUMBER", MUNICIPALITY),
                Map.entry(municipality + "CLIENTS_0_ID", "municipal-epj"),
                Map.entry(municipality + "CLIENTS_0_ROLES", "READER"));
    }

    private void migrate() throws IOException, InterruptedException {
        Map<String, String> owner = new TreeMap<>(settings);
        owner.put("WHATMATTERS_DATABASE_OWNERUSER", database.ownerUser());
        owner.put("WHATMATTERS_DATABASE_OWNERPASSWORD", database.ownerPassword());
        try (StartedJar migration = StartedJar.start(JAR, owner, "migrate")) {
            assertThat(migration.exitCode()).as(migration.output()).isZero();
        }
    }

    /** One server more, which may still be starting. */
    StartedJar start() throws IOException {
        return StartedJar.start(JAR, settings);
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** A token of the hospital's system that sends plans. */
    static String sender() {
        return token("hospital-sender", HOSPITAL);
    }

    /** A token of the hospital's record system, which reads and changes. */
    static String epj() {
        return token("hospital-epj", HOSPITAL);
    }

    /** A token of the municipality's record system. */
    static String municipality() {
        return token("municipal-epj", MUNICIPALITY);
    }

    /** A token of the person herself. */
    static String person(TestPerson person) {
        return TestIssuer.signed(TestIssuer.claims(Instant.now())
                .issuer(CITIZENS)
                .claim("client_id", "citizen-app")
                .claim("helseid://claims/client/claims/orgnr_parent", null)
                .claim("helseid://claims/identity/pid", person.identityNumber())
                .claim("helseid://claims/identity/assurance_level", "high")
                .claim("scope", "patient/*.cruds"));
    }

    private static String token(String client, String organisation) {
        return TestIssuer.signed(TestIssuer.claims(Instant.now())
                .claim("client_id", client)
                .claim("helseid://claims/client/claims/orgnr_parent", organisation)
                .claim("scope", "system/*.cruds"));
    }

    /** How many records carry an identifier of the hospital's that begins like this, past all servers. */
    int recordsOf(String prefix) throws SQLException {
        return count("select count(distinct resource_id) from business_identifier where value like ? || '.%'", prefix);
    }

    int count(String question, String parameter) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The operator's command says that nobody has changed the access log. */
    void assertThatTheLogIsWhole() throws IOException, InterruptedException {
        try (StartedJar check = StartedJar.start(JAR, settings, "check-audit")) {
            assertThat(check.exitCode()).as(check.output()).isZero();
            assertThat(check.output()).contains("The access log is whole.");
        }
    }

    @Override
    public void close() throws IOException {
        try (database) {
            SearchedOutput.holdsNoNumber("PostgreSQL's log", database.log());
        }
    }
}
