package no.whatmatters;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.access.TestIssuer;

/** Settings of a packaged server that takes tokens of {@link TestIssuer}, and the token of its one sender. */
final class JarSettings {

    private JarSettings() {}

    static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("WHATMATTERS_DATABASE_USER", "whatmatters");
        settings.put("WHATMATTERS_PUBLIC_URL", "https://fhir.example");
        settings.put("WHATMATTERS_ACCESS_ISSUERS_0_ISSUER", TestIssuer.NAME);
        settings.put("WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE", TestIssuer.AUDIENCE);
        settings.put("WHATMATTERS_ACCESS_ISSUERS_0_BEARER", "true");
        settings.put("WHATMATTERS_PARTIES_ORGANISATIONS_0_NUMBER", "310000108");
        settings.put("WHATMATTERS_PARTIES_ORGANISATIONS_0_IDENTIFIERSYSTEMS", "https://sykehuset.example/plan");
        settings.put("WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ID", "hospital-1");
        settings.put("WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ROLES", "SENDER");
        settings.put(name, value);
        return settings;
    }

    /** As the issuer of these settings would give it to the hospital's system. */
    static String token() {
        return TestIssuer.signed(TestIssuer.claims(Instant.now())
                .claim("client_id", "hospital-1")
                .claim("helseid://claims/client/claims/orgnr_parent", "310000108")
                .claim("scope", "system/*.cruds"));
    }
}
