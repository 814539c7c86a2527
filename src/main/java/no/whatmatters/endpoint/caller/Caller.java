package no.whatmatters.endpoint.caller;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the verified token says. Immutable; holds facts only, and decides nothing.
 *
 * @param issuer the trusted issuer of the token
 * @param client the client's id there
 * @param role what the caller is
 * @param organisation organisation number of the party in the register that the caller acts for; null for citizens
 * @param legalEntity organisation number of the legal entity, which may be the same; null for citizens
 * @param unit organisation number of the unit within it, registered here or not; null where the token names none
 * @param supplier organisation number of the supplier who runs the client, or null
 * @param person who is logged in, or null for a system
 * @param scopes what the token was granted
 * @param attestation that the person is needed to be seen, or null
 * @param representation proof of a relative, or null
 * @param tokenId the token's {@code jti}, or null
 */
public record Caller(
        String issuer,
        String client,
        Role role,
        @Nullable String organisation,
        @Nullable String legalEntity,
        @Nullable String unit,
        @Nullable String supplier,
        @Nullable Person person,
        Set<Scope> scopes,
        @Nullable Attestation attestation,
        @Nullable Representation representation,
        @Nullable String tokenId) {

    public Caller {
        scopes = Set.copyOf(scopes);
        if (role.isPerson() == (person == null)) {
            throw new IllegalArgumentException("role and person do not go together: " + role);
        }
    }

    /** Whether the token attests that the glass is to be broken. */
    public boolean isInEmergency() {
        return attestation != null && attestation.purpose() == Purpose.BTG;
    }

    /** The same caller, as if no scope had limits: for what is asked before a resource is known. */
    public Caller withoutLimits() {
        Representation proof = representation == null
                ? null
                : new Representation(
                        representation.personNumber(), withoutLimits(representation.covers()), representation.until());
        return new Caller(
                issuer,
                client,
                role,
                organisation,
                legalEntity,
                unit,
                supplier,
                person,
                withoutLimits(scopes),
                attestation,
                proof,
                tokenId);
    }

    private static Set<Scope> withoutLimits(Set<Scope> scopes) {
        return scopes.stream()
                .map(each -> new Scope(each.context(), each.type(), each.permissions(), Map.of()))
                .collect(Collectors.toSet());
    }
}
