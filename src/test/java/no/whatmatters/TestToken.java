package no.whatmatters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import no.whatmatters.demo.DemoIssuer;

/** Tokens of callers that the story has no name for: of a test's own persons, and of organisations in its register. */
public final class TestToken {

    private static final String NUMBER = "helseid://claims/identity/pid";

    private TestToken() {}

    /** The person with that identity number. */
    public static String ofCitizen(String number) {
        return DemoIssuer.running().token(true, citizen("citizen", number), Instant.now());
    }

    /** Somebody who may act for the person with that identity number. */
    public static String ofRelativeOf(String number) {
        Map<String, Object> claims = citizen("relative", TestPerson.next().identityNumber());
        claims.put(
                "whatmatters:representation",
                Map.of(
                        "person",
                        number,
                        "scope",
                        "patient/*.rs",
                        "exp",
                        Instant.now().plusSeconds(3600).getEpochSecond()));
        return DemoIssuer.running().token(true, claims, Instant.now());
    }

    /** The record system of that organisation. */
    public static String ofSystem(String organisation, String client) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("client_id", client);
        claims.put("sub", client);
        claims.put("scope", "system/*.cruds");
        claims.put("helseid://claims/client/claims/orgnr_parent", organisation);
        return DemoIssuer.running().token(false, claims, Instant.now());
    }

    private static Map<String, Object> citizen(String client, String number) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("client_id", client);
        claims.put("sub", client);
        claims.put("scope", "patient/*.cruds");
        claims.put(NUMBER, number);
        claims.put("helseid://claims/identity/assurance_level", "high");
        claims.put("name", "Kari Fjelltun");
        return claims;
    }
}
