package no.whatmatters.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An issuer of access tokens on this machine, with a key that dies with the process. It publishes its key as any issuer does,
 * for the server to fetch: one set for professionals and systems, one for citizens.
 */
public final class DemoIssuer {

    /** Our name at this issuer. */
    static final String AUDIENCE = "whatmatters";

    static final Duration LIFETIME = Duration.ofHours(1);

    private static @Nullable DemoIssuer running;

    private final ECKey key;
    private final HttpServer server;
    private final List<String> tokenEndpoints = new CopyOnWriteArrayList<>();

    private DemoIssuer(ECKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** The one issuer of this process. */
    public static synchronized DemoIssuer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static DemoIssuer start() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            DemoIssuer issuer = new DemoIssuer(key, server);
            server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
            for (boolean citizens : new boolean[] {false, true}) {
                String name = issuer.name(citizens);
                String path = URI.create(name).getPath() + "/.well-known/openid-configuration";
                server.createContext(path, exchange -> answer(exchange, issuer.metadata(name)));
            }
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's issuer cannot open a port on this machine", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("The demo's issuer has no key", e);
        }
    }

    /** What the server is told about this issuer: the settings that an operator would write. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (boolean citizens : new boolean[] {false, true}) {
            String prefix = "whatmatters.access.issuers[" + (citizens ? 1 : 0) + "].";
            settings.put(prefix + "issuer", name(citizens));
            settings.put(prefix + "audience", AUDIENCE);
            settings.put(prefix + "jwks", address("/jwks"));
            settings.put(prefix + "bearer", "true");
            settings.put(prefix + "citizens", String.valueOf(citizens));
        }
        settings.put("whatmatters.access.issuers[0].roles[0].name", "leader");
        settings.put("whatmatters.access.issuers[0].roles[0].role", "LEADER");
        settings.put("whatmatters.access.issuers[0].roles[1].name", "form-maker");
        settings.put("whatmatters.access.issuers[0].roles[1].role", "FORM_MAKER");
        settings.putAll(DemoParties.settings(name(false)));
        return settings;
    }

    /** Tells where tokens are asked for, once that is known: of several servers at the first, as long as it runs. */
    void tokensAreAskedForAt(String address) {
        tokenEndpoints.add(address);
    }

    /** That server has ended. */
    void tokensAreNoLongerAskedForAt(String address) {
        tokenEndpoints.remove(address);
    }

    /** An access token for them, from now on, for whoever presents it. */
    public String token(Persona persona, Instant now) {
        return token(persona, now, null);
    }

    /**
     * An access token for them, from now on.
     *
     * @param keyThumbprint of the key it is bound to, or null
     */
    public String token(Persona persona, Instant now, @Nullable String keyThumbprint) {
        return token(persona, Map.of(), now, keyThumbprint);
    }

    /** An access token for the person herself, or a relative of hers, where the story is not told of Kari. */
    public String tokenAbout(Persona persona, String person, Instant now) {
        return token(persona, persona.claimsAbout(person, now), now, null);
    }

    private String token(Persona persona, Map<String, Object> others, Instant now, @Nullable String keyThumbprint) {
        JWTClaimsSet.Builder claims = claims(persona, now);
        others.forEach(claims::claim);
        if (keyThumbprint != null) {
            claims.claim("cnf", Map.of("jkt", keyThumbprint));
        }
        return signed(claims.build());
    }

    /** What their token says, for a test to change. */
    public JWTClaimsSet.Builder claims(Persona persona, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(name(persona.isCitizen()))
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .claim("scope", persona.scope());
        persona.claims(now).forEach(claims::claim);
        return claims;
    }

    /** A token with just those claims. */
    public String signed(JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("at+jwt"))
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The demo's token cannot be signed", e);
        }
    }

    private String name(boolean citizens) {
        return address(citizens ? "/citizens" : "/professionals");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** OpenID Connect Discovery, as far as an issuer has anything to say that gives tokens for the asking. */
    private String metadata(String name) {
        return """
                {"issuer":"%s","jwks_uri":"%s","token_endpoint":"%s","grant_types_supported":["client_credentials"],
                 "dpop_signing_alg_values_supported":["ES256"]}
                """.formatted(
                name, address("/jwks"), tokenEndpoints.stream().findFirst().orElse(""));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
