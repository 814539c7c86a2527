package no.whatmatters.demo;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /demo/token}: an OAuth token response for one of the {@link Persona}s, asked for by name alone; as plain text, for a shell, the token by itself. Bound to a key, if
 * the request proves that it holds one.
 */
@RestController
class DemoTokens implements DisposableBean {

    private final Clock clock;
    private volatile String address = "";

    DemoTokens(Clock clock) {
        this.clock = clock;
    }

    @PostMapping("/demo/token")
    ResponseEntity<?> token(
            @RequestParam(defaultValue = "") String persona,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @RequestHeader(name = "DPoP", required = false) @Nullable String proof) {
        Optional<Persona> asked = Persona.of(persona);
        if (asked.isEmpty()) {
            return unknown();
        }
        String thumbprint = proof == null ? null : ShownKey.thumbprint(proof).orElse(null);
        if (proof != null && thumbprint == null) {
            return refused("invalid_dpop_proof", "Send a JWT with typ dpop+jwt, signed by the key in its header.");
        }
        String token = DemoIssuer.running().token(asked.get(), clock.instant(), thumbprint);
        if (accept.equals(MediaType.TEXT_PLAIN_VALUE)) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(token);
        }
        Map<String, Object> granted = new LinkedHashMap<>();
        granted.put("access_token", token);
        granted.put("token_type", thumbprint == null ? "Bearer" : "DPoP");
        granted.put("expires_in", DemoIssuer.LIFETIME.toSeconds());
        granted.put("scope", asked.get().scope());
        return ResponseEntity.ok(granted);
    }

    private static ResponseEntity<Map<String, Object>> unknown() {
        String known = Arrays.stream(Persona.values()).map(Persona::parameter).collect(Collectors.joining(", "));
        return refused("invalid_request", "Send persona, one of: " + known);
    }

    private static ResponseEntity<Map<String, Object>> refused(String error, String description) {
        return ResponseEntity.badRequest().body(Map.of("error", error, "error_description", description));
    }

    /** Says in the issuer's metadata where this is. */
    @EventListener
    void started(ServletWebServerInitializedEvent server) {
        address = "http://127.0.0.1:" + server.getWebServer().getPort() + "/demo/token";
        DemoIssuer.running().tokensAreAskedForAt(address);
    }

    @Override
    public void destroy() {
        DemoIssuer.running().tokensAreNoLongerAskedForAt(address);
    }
}
