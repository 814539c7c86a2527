package no.whatmatters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.demo.EmbeddedDatabase;

/** A database of its own for a packaged server, whose owner brings the schema up to date at the start. */
final class JarDatabase {

    private JarDatabase() {}

    /**
     * Settings with a fresh database.
     *
     * @param folder where the issuer's keys are written
     */
    static Map<String, String> settings(Path folder) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.forTests();
        Path keys = Files.writeString(
                folder.resolve("jwks.json"),
                TestIssuer.published(TestIssuer.KEY).toString());
        Map<String, String> settings = JarSettings.with("WHATMATTERS_DATABASE_URL", database.jdbcUrl());
        settings.put("WHATMATTERS_DATABASE_PASSWORD", database.password());
        settings.put("WHATMATTERS_DATABASE_OWNERUSER", database.ownerUser());
        settings.put("WHATMATTERS_DATABASE_OWNERPASSWORD", database.ownerPassword());
        settings.put("WHATMATTERS_ACCESS_ISSUERS_0_JWKS", keys.toUri().toString());
        return settings;
    }
}
