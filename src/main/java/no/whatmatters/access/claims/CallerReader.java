package no.whatmatters.access.claims;

import java.util.Optional;
import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TokenVerifier.Verified;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.vocabulary.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** Makes the caller of a verified token. Whoever is logged in is a person, whatever else the token says. */
public final class CallerReader {

    private final RegisteredParties parties;

    public CallerReader(RegisteredParties parties) {
        this.parties = parties;
    }

    /** Reads the caller; throws {@link TokenRefused} where the token does not say who it is. */
    public Caller read(Verified token) {
        IssuerSettings issuer = token.issuer();
        ClaimNames names = issuer.claims();
        Claims claims = new Claims(token.claims());
        String client = required(claims, names.client());
        Person person = claims.text(names.identityNumber())
                .map(number -> person(number, claims, names))
                .orElse(null);
        if (issuer.citizens() && person == null) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_MISSING, names.identityNumber());
        }
        Optional<String> legalEntity =
                issuer.citizens() ? Optional.empty() : Optional.of(required(claims, names.legalEntity()));
        String organisation = legalEntity
                .map(number -> party(number, claims.text(names.unit()).orElse(null)))
                .orElse(null);
        Role role = person == null ? ofSystem(organisation, client) : ofPerson(claims, issuer, organisation, client);
        return new Caller(
                issuer.issuer(),
                client,
                role,
                organisation,
                legalEntity.orElse(null),
                claims.text(names.supplier()).orElse(null),
                person,
                GrantedScopes.of(claims.words("scope"), issuer.scopes(), role),
                null,
                null,
                token.claims().getJWTID());
    }

    private String party(String legalEntity, @Nullable String unit) {
        return parties.partyOf(legalEntity, unit)
                .orElseThrow(() -> new TokenRefused(TokenRefusal.ORGANISATION_NOT_REGISTERED));
    }

    private Role ofSystem(@Nullable String organisation, String client) {
        return organisation != null && parties.isSender(organisation, client) ? Role.HOSPITAL_SYSTEM : Role.EPJ_SYSTEM;
    }

    private Role ofPerson(Claims claims, IssuerSettings issuer, @Nullable String organisation, String client) {
        if (organisation == null) {
            return Role.PATIENT;
        }
        return issuer.roles().stream()
                .filter(each -> claims.words(issuer.claims().role()).contains(each.name())
                        || claims.words("scope").contains(each.name()))
                .map(IssuerSettings.NamedRole::role)
                .findFirst()
                .orElseGet(() -> parties.isApp(organisation, client) ? Role.MUNICIPAL_APP : Role.PRACTITIONER);
    }

    private static Person person(String number, Claims claims, ClaimNames names) {
        if (!IdentityNumber.valid(number)) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, names.identityNumber());
        }
        if (!isHigh(claims, names)) {
            throw new TokenRefused(TokenRefusal.ASSURANCE_TOO_LOW);
        }
        return new Person(
                number,
                claims.text(names.name()).orElse(null),
                claims.text(names.hprNumber()).orElse(null));
    }

    /** The newer claim decides where both are there. */
    private static boolean isHigh(Claims claims, ClaimNames names) {
        return claims.text(names.assuranceLevel())
                .map("high"::equals)
                .orElseGet(() ->
                        claims.text(names.securityLevel()).map("4"::equals).orElse(false));
    }

    private static String required(Claims claims, String name) {
        return claims.text(name).orElseThrow(() -> new TokenRefused(TokenRefusal.TOKEN_CLAIM_MISSING, name));
    }
}
