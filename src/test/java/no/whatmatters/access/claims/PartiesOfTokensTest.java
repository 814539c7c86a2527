package no.whatmatters.access.claims;

import static no.whatmatters.access.TestIssuer.claims;
import static no.whatmatters.access.claims.StoryTokens.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import org.junit.jupiter.api.Test;

/** What a token comes to by the register of parties: for whom a system acts, and what it is trusted to do. */
class PartiesOfTokensTest {

    /** Any system of a registered organisation would otherwise be its record system. */
    @Test
    void refusesASystemThatIsNotRegisteredForTheOrganisation() {
        assertThat(refusal(claims(NOW).claim("client_id", "bookkeeping")))
                .isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        // Registered for the hospital, and not for the municipality.
        assertThat(refusal(claims(NOW).claim("client_id", "hospital-1"))).isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        // An app is for those who are logged in to it.
        assertThat(refusal(claims(NOW).claim("client_id", "app-1"))).isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        assertThat(refusal(amina().claim("client_id", "bookkeeping"))).isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        assertThat(refusal(amina().claim("client_id", "bookkeeping").claim("roles", List.of("boss"))))
                .isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        // A sender only sends, whoever is logged in to it.
        assertThat(refusal(amina().claim("client_id", "hospital-1").claim(LEGAL_ENTITY, HOSPITAL)))
                .isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
    }

    /** Whoever runs another trusted issuer makes clients of whatever name there. */
    @Test
    void refusesASystemThatAnotherIssuerSpeaksFor() {
        IssuerSettings another = settings("https://another.example", false);
        assertThat(refusal(claims(NOW), another)).isEqualTo(TokenRefusal.CLIENT_OF_ANOTHER_ISSUER);
        assertThat(refusal(amina(), another)).isEqualTo(TokenRefusal.CLIENT_OF_ANOTHER_ISSUER);
        assertThat(refusal(amina().claim("roles", List.of("boss")), another))
                .isEqualTo(TokenRefusal.CLIENT_OF_ANOTHER_ISSUER);
    }

    /** A clerk in a hospital is no health personnel, whatever the system is registered as. */
    @Test
    void takesNobodyForHealthPersonnelWithoutHprNumber() {
        assertThat(read(amina().claim(HPR, null)).role()).isEqualTo(Role.MUNICIPAL_APP);
    }

    /** A name that the issuer's setting maps says what somebody is, and not what a system is trusted with. */
    @Test
    void givesNobodyARoleThroughASystemThatIsNotTrustedWithIt() {
        for (String role : List.of("boss", "doctor", "helper", "nhn:whatmatters/forms")) {
            JWTClaimsSet.Builder inSender = amina().claim("client_id", "hospital-1")
                    .claim(LEGAL_ENTITY, HOSPITAL)
                    .claim("roles", role);
            assertThat(refusal(inSender)).as(role).isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
            assertThat(refusal(amina().claim("client_id", "registry-1").claim("roles", role)))
                    .as(role)
                    .isEqualTo(TokenRefusal.CLIENT_NOT_REGISTERED);
        }
        assertThat(read(amina().claim("roles", "doctor")).role()).isEqualTo(Role.PRACTITIONER);
        assertThat(read(amina().claim("client_id", "app-1").claim("roles", "doctor"))
                        .role())
                .isEqualTo(Role.MUNICIPAL_APP);
        assertThat(read(amina().claim("roles", "helper")).role()).isEqualTo(Role.MUNICIPAL_APP);
        assertThat(read(amina().claim("client_id", "app-1").claim("roles", "boss"))
                        .role())
                .isEqualTo(Role.LEADER);
    }

    @Test
    void actsForTheUnitWhereThatIsRegisteredItself() {
        Caller unit = read(claims(NOW).claim(UNIT, "310000302"));
        assertThat(unit.organisation()).isEqualTo("310000302");
        assertThat(unit.legalEntity()).isEqualTo(MUNICIPALITY);
        Caller unregistered = read(claims(NOW).claim(UNIT, "310000604"));
        assertThat(unregistered.organisation()).isEqualTo(MUNICIPALITY);
        assertThat(unregistered.unit()).isEqualTo("310000604");
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
}
