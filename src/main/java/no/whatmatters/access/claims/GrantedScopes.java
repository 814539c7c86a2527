package no.whatmatters.access.claims;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.access.trust.IssuerSettings.NamedScope;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;
import no.whatmatters.endpoint.caller.Scope.Context;

/** What the scopes of a token come to in SMART's words. Nobody uses the rights of another kind of caller. */
final class GrantedScopes {

    private GrantedScopes() {}

    /**
     * The scopes that count for that role.
     *
     * @param granted as the token says
     * @param named what the issuer's own names grant
     */
    static Set<Scope> of(Collection<String> granted, List<NamedScope> named, Role role) {
        return granted.stream()
                .flatMap(each -> smart(each, named))
                .flatMap(each -> Scope.parse(each).stream())
                .filter(each -> contexts(role).contains(each.context()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> smart(String scope, List<NamedScope> named) {
        List<String> grants = named.stream()
                .filter(each -> each.name().equals(scope))
                .flatMap(each -> each.grants().stream())
                .toList();
        return grants.isEmpty() ? Stream.of(scope) : grants.stream();
    }

    private static Set<Context> contexts(Role role) {
        return switch (role) {
            case EPJ_SYSTEM, HOSPITAL_SYSTEM -> Set.of(Context.SYSTEM);
            case PATIENT, RELATIVE -> Set.of(Context.PATIENT);
            case PRACTITIONER, MUNICIPAL_APP, FORM_MAKER, LEADER -> Set.of(Context.USER, Context.PATIENT);
        };
    }
}
