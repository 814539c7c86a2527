package no.whatmatters.access.trust;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One trusted issuer.
 *
 * @param issuer its URL, exactly as in the claim {@code iss}
 * @param audience our name there: the one and only {@code aud} of a token for us
 * @param jwks where its keys are; null to ask its metadata ({@code /.well-known/openid-configuration})
 * @param bearer whether tokens without proof of possession are taken too
 * @param citizens whether it logs in citizens: the persons whose plans are kept here, and their relatives
 * @param claims how its claims are called
 * @param scopes what its own names of scopes grant
 * @param roles which values of the role claim, or which scopes, make a person something else than a practitioner
 */
public record IssuerSettings(
        String issuer,
        String audience,
        @Nullable URI jwks,
        @DefaultValue("false") boolean bearer,
        @DefaultValue("false") boolean citizens,
        @DefaultValue ClaimNames claims,
        @DefaultValue List<NamedScope> scopes,
        @DefaultValue List<NamedRole> roles) {

    private static final Set<Role> OF_PROFESSIONALS =
            Set.of(Role.PRACTITIONER, Role.MUNICIPAL_APP, Role.FORM_MAKER, Role.LEADER);

    public IssuerSettings {
        if (issuer == null || issuer.isBlank() || audience == null || audience.isBlank()) {
            throw new IllegalArgumentException("whatmatters.access.issuers: each needs an issuer and an audience");
        }
        scopes = List.copyOf(scopes);
        roles = List.copyOf(roles);
    }

    /**
     * A scope under the issuer's own name.
     *
     * @param name such as {@code nhn:whatmatters/read}
     * @param grants SMART scopes, such as {@code user/Goal.rs}
     */
    public record NamedScope(String name, List<String> grants) {

        public NamedScope {
            grants = List.copyOf(grants);
            for (String each : grants) {
                Scope scope = Scope.parse(each)
                        .orElseThrow(() -> new IllegalArgumentException("whatmatters.access.issuers: scope " + name
                                + " grants " + each + ", which is no SMART scope"));
                if (!Scope.LIMITS.containsAll(scope.limits().keySet())) {
                    throw new IllegalArgumentException("whatmatters.access.issuers: scope " + name + " grants " + each
                            + ", which would reach nothing. Limit it by " + new TreeSet<>(Scope.LIMITS) + " alone.");
                }
            }
        }
    }

    /** What a professional is under the issuer's own name. */
    public record NamedRole(String name, Role role) {

        public NamedRole {
            if (!OF_PROFESSIONALS.contains(role)) {
                throw new IllegalArgumentException(
                        "whatmatters.access.issuers: role " + name + " must be one of " + OF_PROFESSIONALS);
            }
        }
    }
}
