package no.whatmatters.access.claims;

import static no.whatmatters.access.TestIssuer.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.IssuerSettings.NamedRole;
import no.whatmatters.access.trust.IssuerSettings.NamedScope;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TokenVerifier.Verified;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a token speaks of: Amina in the municipality, the hospital's system, Kari herself and her daughter Liv. */
class CallerReaderTest {

    private static final String AMINA = "23898210065";
    private static final String KARI = "12894345029";
    private static final String LIV = "05837042404";
    private static final String MUNICIPALITY = "310000205";
    private static final String HOSPITAL = "310000108";
    private static final String PID = "helseid://claims/identity/pid";
    private static final String LEVEL = "helseid://claims/identity/assurance_level";
    private static final String OLD_LEVEL = "helseid://claims/identity/security_level";
    private static final String HPR = "helseid://claims/hpr/hpr_number";
    private static final String LEGAL_ENTITY = "helseid://claims/client/claims/orgnr_parent";
    private static final String UNIT = "helseid://claims/client/claims/orgnr_child";
    private static final String ATTESTATION = "nhn:tillitsrammeverk:parameters";
    private static final Instant NOW = TestClock.START;

    private static final IssuerSettings PROFESSIONALS = settings(false);
    private static final IssuerSettings CITIZENS = settings(true);

    private final CallerReader reader = new CallerReader(new RegisteredParties() {
        @Override
        public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
            Set<String> registered = Set.of(MUNICIPALITY, HOSPITAL, "310000302");
            return Optional.ofNullable(unit).filter(registered::contains).or(() -> Optional.of(legalEntity)
                    .filter(registered::contains));
        }

        @Override
        public boolean isSender(String organisation, String client) {
            return organisation.equals(HOSPITAL) && client.equals("hospital-1");
        }

        @Override
        public boolean isApp(String organisation, String client) {
            return client.equals("app-1");
        }
    });

    @Test
    void knowsASystemByWhatItIsRegisteredAs() {
        Caller epj = read(claims(NOW));
        assertThat(epj.role()).isEqualTo(Role.EPJ_SYSTEM);
        assertThat(epj.person()).isNull();
        assertThat(epj.organisation()).isEqualTo(MUNICIPALITY);
        assertThat(epj.issuer()).isEqualTo(TestIssuer.NAME);
        assertThat(epj.client()).isEqualTo("epj-1");
        assertThat(epj.tokenId()).isEqualTo("token-1");

        JWTClaimsSet.Builder hospital =
                claims(NOW).claim("client_id", "hospital-1").claim(LEGAL_ENTITY, HOSPITAL);
        assertThat(read(hospital).role()).isEqualTo(Role.HOSPITAL_SYSTEM);
        // Registered for the hospital, and not for the municipality.
        assertThat(read(claims(NOW).claim("client_id", "hospital-1")).role()).isEqualTo(Role.EPJ_SYSTEM);
    }

    @Test
    void knowsWhoIsLoggedInWithHprNumberAndAttestation() {
        Caller amina = read(amina());
        assertThat(amina.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(amina.person()).isEqualTo(new Person(AMINA, "Amina Haugen", "990000002"));
        assertThat(amina.attestation()).extracting(Attestation::purpose).isEqualTo(Purpose.TREAT);
    }

    @Test
    void actsForTheUnitWhereThatIsRegisteredItself() {
        Caller unit = read(claims(NOW).claim(UNIT, "310000302"));
        assertThat(unit.organisation()).isEqualTo("310000302");
        assertThat(unit.legalEntity()).isEqualTo(MUNICIPALITY);
        assertThat(read(claims(NOW).claim(UNIT, "310000604")).organisation()).isEqualTo(MUNICIPALITY);
    }

    @Test
    void refusesAnOrganisationThatIsNotRegistered() {
        assertThat(refusal(claims(NOW).claim(LEGAL_ENTITY, "310000507")))
                .isEqualTo(TokenRefusal.ORGANISATION_NOT_REGISTERED);
        assertThat(refusal(claims(NOW).claim(LEGAL_ENTITY, null))).isEqualTo(TokenRefusal.TOKEN_CLAIM_MISSING);
    }

    @Test
    void knowsAnAppByItsRegistrationWithAndWithoutHprNumber() {
        assertThat(read(amina().claim("client_id", "app-1")).role()).isEqualTo(Role.MUNICIPAL_APP);
        assertThat(read(amina().claim("client_id", "app-1").claim(HPR, null)).role())
                .isEqualTo(Role.MUNICIPAL_APP);
    }

    @Test
    void knowsLeadersAndFormMakersByTheIssuersOwnWords() {
        assertThat(read(amina().claim("roles", List.of("other", "boss"))).role())
                .isEqualTo(Role.LEADER);
        assertThat(read(amina().claim("scope", "nhn:whatmatters/forms")).role()).isEqualTo(Role.FORM_MAKER);
        assertThat(read(claims(NOW).claim("roles", List.of("boss"))).role()).isEqualTo(Role.EPJ_SYSTEM);
    }

    @Test
    void knowsCitizensByTheirIssuerAlone() {
        Caller kari = read(citizen(KARI), CITIZENS);
        assertThat(kari.role()).isEqualTo(Role.PATIENT);
        assertThat(kari.organisation()).isNull();
        // What a citizens' issuer says of organisations, health personnel and needs does not count.
        Caller clever = read(
                citizen(KARI)
                        .claim(LEGAL_ENTITY, HOSPITAL)
                        .claim("roles", "boss")
                        .claim(ATTESTATION, attestation()),
                CITIZENS);
        assertThat(clever.role()).isEqualTo(Role.PATIENT);
        assertThat(clever.organisation()).isNull();
        assertThat(clever.attestation()).isNull();
        assertThat(refusal(citizen(KARI).claim(PID, null), CITIZENS)).isEqualTo(TokenRefusal.TOKEN_CLAIM_MISSING);
    }

    @Test
    void knowsARelativeByTheProofAndNothingElse() {
        Map<String, Object> proof =
                Map.of("person", KARI, "scope", "patient/Goal.rs openid", "exp", NOW.getEpochSecond() + 60);
        Caller liv = read(citizen(LIV).claim("whatmatters:representation", proof), CITIZENS);

        assertThat(liv.role()).isEqualTo(Role.RELATIVE);
        assertThat(liv.representation())
                .isEqualTo(new Representation(
                        KARI, Set.of(Scope.parse("patient/Goal.rs").orElseThrow()), NOW.plusSeconds(60)));
    }

    /** From the issuer of professionals such a proof is worth nothing. */
    @Test
    void takesAProofFromTheCitizensIssuerOnly() {
        Map<String, Object> proof = Map.of("person", KARI, "scope", "patient/*.rs", "exp", NOW.getEpochSecond() + 60);
        Caller amina = read(amina().claim("whatmatters:representation", proof));
        assertThat(amina.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(amina.representation()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"person\":\"12894345029\"}",
                "{\"person\":\"12894345028\",\"exp\":1900000000}",
                "{\"person\":\"12894345029\",\"exp\":\"tomorrow\"}",
                "no structure"
            })
    void refusesAProofThatCannotBeRead(String proof) {
        assertThat(refusal(citizen(LIV).claim("whatmatters:representation", proof), CITIZENS))
                .isEqualTo(TokenRefusal.TOKEN_CLAIM_INVALID);
    }

    @Test
    void takesAPersonForAPersonWhateverElseTheTokenSays() {
        Caller both = read(amina().claim("client_id", "hospital-1")
                .claim(LEGAL_ENTITY, HOSPITAL)
                .claim("sub", "hospital-1")
                .claim("scope", "system/*.cruds user/Goal.rs"));
        assertThat(both.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(both.scopes()).extracting(Scope::context).containsExactly(Scope.Context.USER);
    }

    /** The issuer was not asked to tell us who it is. Else a nurse would pass for a system. */
    @ParameterizedTest
    @ValueSource(strings = {LEVEL, OLD_LEVEL, HPR, "name", ATTESTATION, "auth_time"})
    void refusesAPersonsTokenWithoutIdentityNumber(String trait) {
        assertThat(refusal(claims(NOW).claim(trait, "4"))).isEqualTo(TokenRefusal.TOKEN_CLAIM_MISSING);
    }

    @Test
    void refusesAClaimThatIsSaidTwiceOrIsNoText() {
        assertThat(refusal(amina().claim(PID, List.of(AMINA, KARI)))).isEqualTo(TokenRefusal.TOKEN_CLAIM_AMBIGUOUS);
        assertThat(refusal(claims(NOW).claim(LEGAL_ENTITY, List.of(MUNICIPALITY, HOSPITAL))))
                .isEqualTo(TokenRefusal.TOKEN_CLAIM_AMBIGUOUS);
        assertThat(refusal(amina().claim(PID, Map.of("number", AMINA)))).isEqualTo(TokenRefusal.TOKEN_CLAIM_INVALID);
        assertThat(refusal(amina().claim(PID, ""))).isEqualTo(TokenRefusal.TOKEN_CLAIM_MISSING);
        assertThat(read(amina().claim(PID, List.of(AMINA))).person()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12894345028", "1289434502", "Kari"})
    void refusesAnIdentityNumberThatIsNone(String number) {
        assertThat(refusal(amina().claim(PID, number))).isEqualTo(TokenRefusal.TOKEN_CLAIM_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "high,, true",
        "high, 3, true",
        ", 4, true",
        "substantial, 4, false",
        "low,, false",
        ", 3, false",
        ",, false"
    })
    void demandsTheHighestAssuranceOfPersons(@Nullable String level, @Nullable String oldLevel, boolean enough) {
        JWTClaimsSet.Builder token = amina().claim(LEVEL, level).claim(OLD_LEVEL, oldLevel);
        if (enough) {
            assertThat(read(token).role()).isEqualTo(Role.PRACTITIONER);
        } else {
            assertThat(refusal(token)).isEqualTo(TokenRefusal.ASSURANCE_TOO_LOW);
        }
    }

    @Test
    void readsScopesUnderTheirOwnNamesAndSmarts() {
        Caller amina =
                read(amina().claim("scope", List.of("openid", "nhn:whatmatters/read", "user/Task.u", "fhirUser")));
        assertThat(amina.scopes())
                .extracting(scope -> scope.type() + "." + scope.permissions())
                .containsExactlyInAnyOrder("Goal.rs", "CarePlan.rs", "Task.u");
    }

    @Test
    void printsNoIdentityNumber() {
        assertThat(read(amina()).toString()).doesNotContain(AMINA, KARI);
    }

    private static JWTClaimsSet.Builder amina() {
        return claims(NOW)
                .claim("scope", "user/*.rs")
                .claim(PID, AMINA)
                .claim("name", "Amina Haugen")
                .claim(LEVEL, "high")
                .claim(HPR, "990000002")
                .claim(ATTESTATION, attestation());
    }

    private static JWTClaimsSet.Builder citizen(String number) {
        return claims(NOW)
                .claim(LEGAL_ENTITY, null)
                .claim("scope", "patient/*.rs")
                .claim(PID, number)
                .claim(LEVEL, "high");
    }

    private static Map<String, Object> attestation() {
        return Map.of("care_relationship", Map.of("purpose_of_use", Map.of("code", "TREAT")), "patients", List.of());
    }

    private static IssuerSettings settings(boolean citizens) {
        return new IssuerSettings(
                TestIssuer.NAME,
                TestIssuer.AUDIENCE,
                null,
                false,
                citizens,
                TestIssuer.CLAIMS,
                List.of(new NamedScope("nhn:whatmatters/read", List.of("user/Goal.rs", "user/CarePlan.rs"))),
                List.of(new NamedRole("boss", Role.LEADER), new NamedRole("nhn:whatmatters/forms", Role.FORM_MAKER)));
    }

    private Caller read(JWTClaimsSet.Builder claims) {
        return read(claims, PROFESSIONALS);
    }

    private Caller read(JWTClaimsSet.Builder claims, IssuerSettings issuer) {
        return reader.read(new Verified(claims.build(), issuer));
    }

    private TokenRefusal refusal(JWTClaimsSet.Builder claims) {
        return refusal(claims, PROFESSIONALS);
    }

    private TokenRefusal refusal(JWTClaimsSet.Builder claims, IssuerSettings issuer) {
        return catchThrowableOfType(TokenRefused.class, () -> read(claims, issuer))
                .refusal();
    }
}
