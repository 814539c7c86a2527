package no.whatmatters.access.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Scope;
import no.whatmatters.vocabulary.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a citizen may do for another, as the citizens' issuer has signed it:
 * <pre>{"person": "<number>", "scope": "patient/Goal.rs …", "exp": <unix seconds>}</pre>
 */
final class RepresentationReader {

    private RepresentationReader() {}

    static @Nullable Representation read(@Nullable Object claim, String name) {
        if (claim == null) {
            return null;
        }
        JsonNode proof = Json.tree(claim);
        String person = Json.text(proof, "/person");
        String until = Json.text(proof, "/exp");
        if (person == null || !IdentityNumber.valid(person) || until == null || !until.matches("\\d{1,12}")) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, name);
        }
        return new Representation(person, covers(proof), Instant.ofEpochSecond(Long.parseLong(until)));
    }

    private static Set<Scope> covers(JsonNode proof) {
        String scope = Json.text(proof, "/scope");
        return Stream.ofNullable(scope)
                .flatMap(all -> List.of(all.split("\\s+")).stream())
                .flatMap(each -> Scope.parse(each).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
