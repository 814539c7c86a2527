package no.whatmatters.access.token;

import static no.whatmatters.access.IssuerOnTheWire.ONE_THAT_GOES_AWAY;
import static no.whatmatters.access.IssuerOnTheWire.ONE_THAT_NEVER_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import no.whatmatters.ServerTest;
import no.whatmatters.access.IssuerOnTheWire;
import no.whatmatters.access.TestIssuer;
import org.junit.jupiter.api.Test;

/** What callers meet while an issuer cannot be reached: whoever has a token of a key that is known goes on. */
class IssuerAwayTest extends ServerTest {

    @Test
    void keysThatWereFetchedGoOnAndUnknownOnesCostOneFetchAMinute() {
        Instant began = Instant.now();
        askedWithAKnownKey(ONE_THAT_GOES_AWAY).statusCode(200);
        for (int i = 0; i < 20; i++) {
            refusedAsUnknown(askedWithKey("made-up-" + i));
        }
        long minutes = Duration.between(began, Instant.now()).toMinutes();
        assertThat(ONE_THAT_GOES_AWAY.fetches()).isBetween(1, (int) minutes + 2);

        ONE_THAT_GOES_AWAY.goesAway();

        for (int i = 0; i < 3; i++) {
            askedWithAKnownKey(ONE_THAT_GOES_AWAY).statusCode(200);
        }
        refusedAsUnknown(askedWithKey("of-tomorrow"));
    }

    @Test
    void anIssuerThatWasNeverReachedIsNotTheCallersFault() {
        Instant began = Instant.now();
        for (int i = 0; i < 5; i++) {
            askedWithAKnownKey(ONE_THAT_NEVER_ANSWERS)
                    .statusCode(503)
                    .header("Retry-After", equalTo("60"))
                    .header("WWW-Authenticate", equalTo(null))
                    .body("issue[0].code", equalTo("transient"))
                    .body("issue[0].details.coding[0].code", equalTo("issuer-unreachable"))
                    .body("issue[0].details.text", containsString(ONE_THAT_NEVER_ANSWERS.name()))
                    .body("issue[0].details.text", containsString("Try again in a minute"));
        }
        long minutes = Duration.between(began, Instant.now()).toMinutes();
        // Java's client asks once more where a connection is closed on it.
        assertThat(ONE_THAT_NEVER_ANSWERS.fetches()).isBetween(1, 2 * ((int) minutes + 1));
    }

    private void refusedAsUnknown(ValidatableResponse answer) {
        assertThat(answer.extract().headers().getValues("WWW-Authenticate").get(0))
                .startsWith("Bearer error=\"invalid_token\"");
        answer.statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("token-key-unknown"))
                .body("issue[0].details.text", containsString(ONE_THAT_GOES_AWAY.name() + " does not publish"));
    }

    private ValidatableResponse askedWithAKnownKey(IssuerOnTheWire issuer) {
        return asked(TestIssuer.signed(issuer.claims()));
    }

    private ValidatableResponse askedWithKey(String id) {
        return asked(TestIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(id),
                TestIssuer.OTHER_KEY,
                ONE_THAT_GOES_AWAY.claims()));
    }

    private ValidatableResponse asked(String token) {
        return fhirWith(token)
                .header("Accept-Language", "en")
                .get("/Organization?_count=1")
                .then();
    }
}
