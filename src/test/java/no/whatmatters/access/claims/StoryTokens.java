package no.whatmatters.access.claims;

import static no.whatmatters.access.TestIssuer.claims;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.IssuerSettings.NamedRole;
import no.whatmatters.access.trust.IssuerSettings.NamedScope;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TokenVerifier.Verified;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/** Tokens of Kari's people, and the organisations and systems that are registered. */
final class StoryTokens {

    static final String AMINA = "23898210065";
    static final String KARI = "12894345029";
    static final String LIV = "05837042404";
    static final String MUNICIPALITY = "310000205";
    static final String HOSPITAL = "310000108";
    static final String PID = "helseid://claims/identity/pid";
    static final String LEVEL = "helseid://claims/identity/assurance_level";
    static final String OLD_LEVEL = "helseid://claims/identity/security_level";
    static final String HPR = "helseid://claims/hpr/hpr_number";
    static final String LEGAL_ENTITY = "helseid://claims/client/claims/orgnr_parent";
    static final String UNIT = "helseid://claims/client/claims/orgnr_child";
    static final String ATTESTATION = "nhn:tillitsrammeverk:parameters";
    static final Instant NOW = TestClock.START;

    private static final IssuerSettings PROFESSIONALS = settings(false);
    static final IssuerSettings CITIZENS = settings(true);

    private static final CallerReader READER = new CallerReader(new RegisteredParties() {
        @Override
        public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
            Set<String> registered = Set.of(MUNICIPALITY, HOSPITAL, "310000302");
            return Optional.ofNullable(unit).filter(registered::contains).or(() -> Optional.of(legalEntity)
                    .filter(registered::contains));
        }

        @Override
        public boolean isSender(CallingClient client) {
            return client.organisation().equals(HOSPITAL) && isKnown(client, "hospital-1");
        }

        @Override
        public boolean isApp(CallingClient client) {
            return isKnown(client, "app-1");
        }

        @Override
        public boolean isReader(CallingClient client) {
            return isKnown(client, "epj-1");
        }

        @Override
        public boolean isOfAnotherIssuer(CallingClient client) {
            return !client.issuer().equals(TestIssuer.NAME);
        }

        private static boolean isKnown(CallingClient client, String id) {
            return client.issuer().equals(TestIssuer.NAME) && client.id().equals(id);
        }
    });

    private StoryTokens() {}

    static JWTClaimsSet.Builder amina() {
        return claims(NOW)
                .claim("scope", "user/*.rs")
                .claim(PID, AMINA)
                .claim("name", "Amina Haugen")
                .claim(LEVEL, "high")
                .claim(HPR, "990000002")
                .claim(ATTESTATION, attestation());
    }

    static JWTClaimsSet.Builder citizen(String number) {
        return claims(NOW)
                .claim(LEGAL_ENTITY, null)
                .claim("scope", "patient/*.rs")
                .claim(PID, number)
                .claim(LEVEL, "high");
    }

    static Map<String, Object> attestation() {
        return Map.of("care_relationship", Map.of("purpose_of_use", Map.of("code", "TREAT")), "patients", List.of());
    }

    static IssuerSettings settings(boolean citizens) {
        return settings(TestIssuer.NAME, citizens);
    }

    static IssuerSettings settings(ClaimNames claims, boolean citizens) {
        return settings(TestIssuer.NAME, claims, citizens);
    }

    static IssuerSettings settings(String issuer, boolean citizens) {
        return settings(issuer, TestIssuer.CLAIMS, citizens);
    }

    private static IssuerSettings settings(String issuer, ClaimNames claims, boolean citizens) {
        return new IssuerSettings(
                issuer,
                TestIssuer.AUDIENCE,
                null,
                false,
                citizens,
                claims,
                List.of(new NamedScope("nhn:whatmatters/read", List.of("user/Goal.rs", "user/CarePlan.rs"))),
                List.of(
                        new NamedRole("boss", Role.LEADER),
                        new NamedRole("doctor", Role.PRACTITIONER),
                        new NamedRole("helper", Role.MUNICIPAL_APP),
                        new NamedRole("nhn:whatmatters/forms", Role.FORM_MAKER)));
    }

    static Caller read(JWTClaimsSet.Builder claims) {
        return read(claims, PROFESSIONALS);
    }

    static Caller read(JWTClaimsSet.Builder claims, IssuerSettings issuer) {
        return READER.read(new Verified(claims.build(), issuer));
    }

    static TokenRefusal refusal(JWTClaimsSet.Builder claims) {
        return refusal(claims, PROFESSIONALS);
    }

    static TokenRefusal refusal(JWTClaimsSet.Builder claims, IssuerSettings issuer) {
        return catchThrowableOfType(TokenRefused.class, () -> read(claims, issuer))
                .refusal();
    }
}
