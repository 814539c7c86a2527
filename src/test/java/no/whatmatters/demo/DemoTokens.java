package no.whatmatters.demo;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /demo/token}: an OAuth token response for one of the {@link Persona}s, asked for by name alone; as plain text, for a shell, the token by itself. */
@RestController
class DemoTokens {

    private final Clock clock;

    DemoTokens(Clock clock) {
        this.clock = clock;
    }

    @PostMapping("/demo/token")
    ResponseEntity<?> token(
            @RequestParam(defaultValue = "") String persona,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        Optional<Persona> asked = Persona.of(persona);
        if (asked.isEmpty()) {
            return unknown();
        }
        String token = DemoIssuer.running().token(asked.get(), clock.instant());
        return accept.equals(MediaType.TEXT_PLAIN_VALUE)
                ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(token)
                : ResponseEntity.ok(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        DemoIssuer.LIFETIME.toSeconds(),
                        "scope",
                        asked.get().scope()));
    }

    private static ResponseEntity<Map<String, Object>> unknown() {
        String known = Arrays.stream(Persona.values()).map(Persona::parameter).collect(Collectors.joining(", "));
        return ResponseEntity.badRequest()
                .body(Map.of("error", "invalid_request", "error_description", "Send persona, one of: " + known));
    }
}
