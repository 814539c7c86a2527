package no.whatmatters.access;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that the tests' server trusts beside the demo's, and that a test can take away: it publishes the keys of {@link TestIssuer}. */
public final class IssuerOnTheWire {

    /** Answers until a test takes it away. */
    public static final IssuerOnTheWire ONE_THAT_GOES_AWAY = new IssuerOnTheWire(true);

    /** Takes connections and answers none. */
    public static final IssuerOnTheWire ONE_THAT_NEVER_ANSWERS = new IssuerOnTheWire(false);

    /** That of a municipality, beside the national one. */
    public static final IssuerOnTheWire OF_A_MUNICIPALITY = new IssuerOnTheWire(true);

    private static final String ORGANISATION = "310000434";

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();

    private IssuerOnTheWire(boolean answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/jwks", exchange -> {
            fetches.incrementAndGet();
            if (answers) {
                publish(exchange);
            }
            exchange.close();
        });
        server.start();
    }

    /** What the server is told of them and of the one party whose systems they speak for, after so many others. */
    public static Map<String, Object> settings(int otherIssuers, int otherParties) {
        Map<String, Object> settings = new LinkedHashMap<>();
        String party = "whatmatters.parties.organisations[" + otherParties + "].";
        settings.put(party + "number", ORGANISATION);
        int number = 0;
        for (IssuerOnTheWire each : List.of(ONE_THAT_GOES_AWAY, ONE_THAT_NEVER_ANSWERS, OF_A_MUNICIPALITY)) {
            each.addSettings(otherIssuers + number, settings);
            String client = party + "clients[" + number++ + "].";
            settings.put(client + "id", "epj");
            settings.put(client + "issuer", each.name());
            settings.put(client + "roles[0]", "READER");
        }
        return settings;
    }

    private void addSettings(int number, Map<String, Object> settings) {
        String prefix = "whatmatters.access.issuers[" + number + "].";
        settings.put(prefix + "issuer", name());
        settings.put(prefix + "audience", TestIssuer.AUDIENCE);
        settings.put(prefix + "jwks", name() + "/jwks");
        settings.put(prefix + "bearer", "true");
    }

    public String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a token of their party's record system says; no two are the same. */
    public JWTClaimsSet.Builder claims() {
        return TestIssuer.claims(Instant.now())
                .issuer(name())
                .claim("client_id", "epj")
                .claim(TestIssuer.CLAIMS.legalEntity(), ORGANISATION)
                .jwtID(UUID.randomUUID().toString());
    }

    /** How often its keys have been asked for. */
    public int fetches() {
        return fetches.get();
    }

    /** Nobody can connect to it any more. */
    public void goesAway() {
        server.stop(0);
    }

    private static void publish(HttpExchange exchange) throws IOException {
        byte[] keys = TestIssuer.published(TestIssuer.KEY).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keys.length);
        exchange.getResponseBody().write(keys);
    }
}
