package no.whatmatters.access.claims;

import static no.whatmatters.access.TestIssuer.claims;
import static no.whatmatters.access.claims.StoryTokens.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.TokenRefusal;
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

    private static final String SUPPLIER = "310000809";

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
    }

    @Test
    void knowsWhoIsLoggedInWithHprNumberAndAttestation() {
        Caller amina = read(amina());
        assertThat(amina.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(amina.person()).isEqualTo(new Person(AMINA, "Amina Haugen", "990000002"));
        assertThat(amina.attestation()).extracting(Attestation::purpose).isEqualTo(Purpose.TREAT);
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
        Caller both = read(amina().claim("sub", "epj-1")
                .claim("grant_type", "client_credentials")
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

    /** Keycloak says {@code azp}; and each of the others may have another name too. */
    @Test
    void readsClaimsUnderTheIssuersOwnNames() {
        ClaimNames own = new ClaimNames(
                "azp", "pid", "called", "acr", "level", "hpr", "org", "unit", "supplier", "role", "why", "acts-for");
        Caller amina = read(
                new JWTClaimsSet.Builder()
                        .issueTime(Date.from(NOW))
                        .claim("azp", "epj-1")
                        .claim("client_id", "another")
                        .claim("pid", AMINA)
                        .claim("called", "Amina Haugen")
                        .claim("acr", "high")
                        .claim("hpr", "990000002")
                        .claim("org", HOSPITAL)
                        .claim("unit", MUNICIPALITY)
                        .claim("supplier", SUPPLIER)
                        .claim("role", "boss")
                        .claim("why", attestation())
                        .claim("scope", "user/*.rs"),
                settings(own, false));

        assertThat(amina.client()).isEqualTo("epj-1");
        assertThat(amina.person()).isEqualTo(new Person(AMINA, "Amina Haugen", "990000002"));
        assertThat(amina.legalEntity()).isEqualTo(HOSPITAL);
        assertThat(amina.unit()).isEqualTo(MUNICIPALITY);
        assertThat(amina.organisation()).isEqualTo(MUNICIPALITY);
        assertThat(amina.supplier()).isEqualTo(SUPPLIER);
        assertThat(amina.role()).isEqualTo(Role.LEADER);
        assertThat(amina.attestation()).extracting(Attestation::purpose).isEqualTo(Purpose.TREAT);

        Map<String, Object> proof = Map.of("person", KARI, "scope", "patient/*.rs", "exp", NOW.getEpochSecond() + 60);
        JWTClaimsSet.Builder liv = new JWTClaimsSet.Builder()
                .claim("azp", "citizen-app")
                .claim("pid", LIV)
                .claim("level", "4")
                .claim("acts-for", proof);
        assertThat(read(liv, settings(own, true)).representation())
                .extracting(Representation::personNumber)
                .isEqualTo(KARI);
    }

    /** Whoever runs the system for others; HelseID names it beside the organisation. */
    @Test
    void knowsTheSupplierWhereThereIsOne() {
        assertThat(read(claims(NOW).claim(TestIssuer.CLAIMS.supplier(), SUPPLIER))
                        .supplier())
                .isEqualTo(SUPPLIER);
        assertThat(read(claims(NOW)).supplier()).isNull();
    }

    @Test
    void printsNoIdentityNumber() {
        assertThat(read(amina()).toString()).doesNotContain(AMINA, KARI);
    }
}
