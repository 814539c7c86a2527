package no.whatmatters.bench.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.whatmatters.TestPerson;
import no.whatmatters.access.TestIssuer;
import org.jspecify.annotations.Nullable;

/** Tokens as HelseID issues them, and a proof for each request where they are bound to a key (DPoP, RFC 9449). */
final class Tokens implements Callers {

    static final String ENDPOINT = "https://bench.example/fhir";

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(30);
    private static final String HOSPITAL = "310000108";
    private static final String MUNICIPALITY = "310000205";
    private static final List<String> NURSES = Stream.iterate(1, each -> each + 1)
            .flatMap(each -> TestPerson.numbered(each).stream())
            .map(TestPerson::identityNumber)
            .limit(100)
            .toList();

    private final boolean bound;
    private final ECKey key = TestIssuer.callersKey();
    private final Map<Who, Token> tokens = new ConcurrentHashMap<>();

    /** @param bound whether tokens are bound to a key, and requests carry proofs */
    Tokens(boolean bound) {
        this.bound = bound;
    }

    private record Token(String text, String hash, Instant made) {}

    @Override
    public Map<String, String> headers(Who who, String method, String path) {
        Instant now = Instant.now();
        Token token = tokens.compute(who, (unused, old) -> renewed(who, old, now));
        return bound
                ? Map.of("Authorization", "DPoP " + token.text(), "DPoP", proof(token, method, path, now))
                : Map.of("Authorization", "Bearer " + token.text());
    }

    private Token renewed(Who who, @Nullable Token old, Instant now) {
        if (old != null && now.isBefore(old.made().plus(RENEWED_AFTER))) {
            return old;
        }
        JWTClaimsSet.Builder claims = who.kind() == Who.Kind.HOSPITAL ? hospital(now) : nurse(who.number(), now);
        claims.jwtID(UUID.randomUUID().toString());
        if (bound) {
            claims.claim("cnf", Map.of("jkt", thumbprint()));
        }
        String text = TestIssuer.signed(claims);
        return new Token(text, sha256(text), now);
    }

    private static JWTClaimsSet.Builder hospital(Instant now) {
        return TestIssuer.claims(now)
                .claim("client_id", "hospital-system")
                .claim("helseid://claims/client/claims/orgnr_parent", HOSPITAL)
                .claim("scope", "system/*.cruds");
    }

    private static JWTClaimsSet.Builder nurse(int number, Instant now) {
        return TestIssuer.claims(now)
                .claim("client_id", "municipal-epj")
                .claim("helseid://claims/client/claims/orgnr_parent", MUNICIPALITY)
                .claim("helseid://claims/identity/pid", NURSES.get(number))
                .claim("helseid://claims/identity/assurance_level", "high")
                .claim("helseid://claims/hpr/hpr_number", Integer.toString(990_100_000 + number))
                .claim("name", "Sykepleier " + number)
                .claim("nhn:tillitsrammeverk:parameters", attestation(now))
                .claim("scope", "user/*.cruds");
    }

    private static Map<String, Object> attestation(Instant now) {
        return Map.of(
                "care_relationship",
                Map.of(
                        "purpose_of_use",
                        Map.of("code", "TREAT", "system", "urn:oid:2.16.840.1.113883.1.11.20448"),
                        "toa",
                        now.getEpochSecond()),
                "patients",
                List.of(Map.of()));
    }

    private String proof(Token token, String method, String path, Instant now) {
        int query = path.indexOf('?');
        return TestIssuer.proof(
                "dpop+jwt",
                key,
                key,
                new JWTClaimsSet.Builder()
                        .claim("htm", method)
                        .claim("htu", ENDPOINT + (query < 0 ? path : path.substring(0, query)))
                        .claim("ath", token.hash())
                        .issueTime(Date.from(now))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
    }

    private String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
