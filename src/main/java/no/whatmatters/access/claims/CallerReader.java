package no.whatmatters.access.claims;

import java.util.stream.Stream;
import no.whatmatters.access.claims.RegisteredParties.CallingClient;
import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.IssuerSettings.NamedRole;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TokenVerifier.Verified;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/** Makes the caller of a verified token. Whoever is logged in is a person, whatever else the token says. */
public final class CallerReader {

    private final RegisteredParties parties;

    public CallerReader(RegisteredParties parties) {
        this.parties = parties;
    }

    /** Reads the caller; throws {@link TokenRefused} where the token does not say who it is. */
    public Caller read(Verified token) {
        Claims claims = new Claims(token.claims());
        if (token.issuer().citizens()) {
            return citizen(claims, token.issuer());
        }
        return speaksOfPerson(claims, token.issuer().claims())
                ? professional(claims, token.issuer())
                : system(claims, token.issuer());
    }

    /** A person's token that lacks the identity number must not pass for a system's. */
    private static boolean speaksOfPerson(Claims claims, ClaimNames names) {
        return Stream.of(
                        names.identityNumber(),
                        names.name(),
                        names.assuranceLevel(),
                        names.securityLevel(),
                        names.hprNumber(),
                        names.attestation(),
                        "auth_time")
                .anyMatch(claims::has);
    }

    private Caller citizen(Claims claims, IssuerSettings issuer) {
        String name = issuer.claims().representation();
        Representation proof = RepresentationReader.read(claims.raw(name), name);
        Role role = proof == null ? Role.PATIENT : Role.RELATIVE;
        return caller(claims, issuer, role, null, PersonReader.read(claims, issuer.claims()), null, proof);
    }

    private Caller professional(Claims claims, IssuerSettings issuer) {
        Person person = PersonReader.read(claims, issuer.claims());
        Organisation organisation = organisation(claims, issuer.claims());
        Attestation attestation = AttestationReader.read(claims, issuer.claims().attestation(), person);
        CallingClient client = client(claims, issuer, organisation);
        boolean reader = parties.isReader(client);
        boolean app = parties.isApp(client);
        if (!reader && !app) {
            throw notRegistered(client);
        }
        // A name says what somebody is, and not what the system is trusted with.
        Role role = issuer.roles().stream()
                .filter(each -> claims.words(issuer.claims().role()).contains(each.name())
                        || claims.words("scope").contains(each.name()))
                .map(NamedRole::role)
                .filter(each -> reader || each != Role.PRACTITIONER)
                .findFirst()
                .orElse(app ? Role.MUNICIPAL_APP : Role.PRACTITIONER);
        boolean notAuthorised = role == Role.PRACTITIONER && person.hprNumber() == null;
        return caller(
                claims, issuer, notAuthorised ? Role.MUNICIPAL_APP : role, organisation, person, attestation, null);
    }

    private Caller system(Claims claims, IssuerSettings issuer) {
        Organisation organisation = organisation(claims, issuer.claims());
        CallingClient client = client(claims, issuer, organisation);
        if (parties.isSender(client)) {
            return caller(claims, issuer, Role.HOSPITAL_SYSTEM, organisation, null, null, null);
        }
        if (parties.isReader(client)) {
            return caller(claims, issuer, Role.EPJ_SYSTEM, organisation, null, null, null);
        }
        throw notRegistered(client);
    }

    private TokenRefused notRegistered(CallingClient client) {
        return new TokenRefused(
                parties.isOfAnotherIssuer(client)
                        ? TokenRefusal.CLIENT_OF_ANOTHER_ISSUER
                        : TokenRefusal.CLIENT_NOT_REGISTERED);
    }

    /** The registered party that is acted for, and the legal entity that it is or belongs to. */
    private record Organisation(
            String party, String legalEntity, @Nullable String unit) {}

    private Organisation organisation(Claims claims, ClaimNames names) {
        String legalEntity = claims.required(names.legalEntity());
        String unit = claims.text(names.unit()).orElse(null);
        return new Organisation(
                parties.partyOf(legalEntity, unit)
                        .orElseThrow(() -> new TokenRefused(TokenRefusal.ORGANISATION_NOT_REGISTERED)),
                legalEntity,
                unit);
    }

    private static CallingClient client(Claims claims, IssuerSettings issuer, Organisation organisation) {
        return new CallingClient(organisation.party(), issuer.issuer(), client(claims, issuer));
    }

    private static String client(Claims claims, IssuerSettings issuer) {
        return claims.required(issuer.claims().client());
    }

    private static Caller caller(
            Claims claims,
            IssuerSettings issuer,
            Role role,
            @Nullable Organisation organisation,
            @Nullable Person person,
            @Nullable Attestation attestation,
            @Nullable Representation proof) {
        return new Caller(
                issuer.issuer(),
                client(claims, issuer),
                role,
                organisation == null ? null : organisation.party(),
                organisation == null ? null : organisation.legalEntity(),
                organisation == null ? null : organisation.unit(),
                claims.text(issuer.claims().supplier()).orElse(null),
                person,
                GrantedScopes.of(claims.words("scope"), issuer.scopes(), role),
                attestation,
                proof,
                claims.text("jti").orElse(null));
    }
}
