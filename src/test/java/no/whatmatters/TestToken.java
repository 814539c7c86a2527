package no.whatmatters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Home-care nurse Amina in an emergency, who says why: past the block of the person with that identity number. */
    public static String ofAminaInEmergency(String number, String reason) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("client_id", "municipal-nurse");
        claims.put("sub", "municipal-nurse");
        claims.put("scope", "user/*.rs");
        claims.put("helseid://claims/client/claims/orgnr_parent", "310000205");
        claims.put(NUMBER, "23898210065");
        claims.put("helseid://claims/identity/assurance_level", "high");
        claims.put("helseid://claims/hpr/hpr_number", "990000002");
        claims.put("name", "Amina Haugen");
        Map<String, Object> relation = Map.of(
                "purpose_of_use",
                Map.of("code", "BTG"),
                "purpose_of_use_details",
                Map.of("code", "BLAALYS", "text", reason),
                "toa",
                Instant.now().getEpochSecond());
        claims.put(
                "nhn:tillitsrammeverk:parameters",
                Map.of("care_relationship", relation, "patients", List.of(Map.of("identifier", Map.of("id", number)))));
        return DemoIssuer.running().token(false, claims, Instant.now());
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
