package no.whatmatters.storage.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestClock;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One key on two nodes, and as time goes by. */
class KeyedRequestsTest extends ServerTest {

    private final String key = UUID.randomUUID().toString();
    private final TestClock clock = new TestClock();

    @Autowired
    private JdbcTemplate database;

    @Test
    void knowsOnOneNodeWhatTheOtherHasAnswered() {
        KeyedRequests one = new KeyedRequests(database, clock);
        KeyedRequests other = new KeyedRequests(database, clock);
        KeyedRequest sent = sent();
        assertThat(one.begin(sent, new SystemRequestDetails())).isNull();
        assertRefused(other, OnceRefusal.BEING_CARRIED_OUT);

        one.answered(sent, "{}", Set.of("Goal/1"));

        assertThat(other.begin(sent(), new SystemRequestDetails())).isEqualTo("{}");
    }

    @Test
    void takesOverWhatAnotherNodeNeverFinishedAndLetsItWriteNoMore() {
        KeyedRequests dead = new KeyedRequests(database, clock);
        KeyedRequest first = sent();
        dead.begin(first, new SystemRequestDetails());
        clock.passes(KeyedRequests.LONGEST.plusSeconds(1));

        assertThat(new KeyedRequests(database, clock).begin(sent(), new SystemRequestDetails()))
                .isNull();

        assertThatThrownBy(() -> dead.written(first)).hasMessage(OnceRefusal.BEING_CARRIED_OUT.code());
    }

    @Test
    void forgetsAfterADay() {
        KeyedRequests requests = new KeyedRequests(database, clock);
        KeyedRequest sent = sent();
        requests.begin(sent, new SystemRequestDetails());
        requests.answered(sent, "{}", List.of());
        clock.passes(Duration.ofHours(24).minusSeconds(1));
        assertThat(requests.begin(sent(), new SystemRequestDetails())).isEqualTo("{}");

        clock.passes(Duration.ofSeconds(2));

        assertThat(requests.begin(sent(), new SystemRequestDetails())).isNull();
    }

    @Test
    void isAnotherRequestForAnotherUserOfTheSameClient() {
        KeyedRequests requests = new KeyedRequests(database, clock);
        KeyedRequest sent = sent();
        requests.begin(sent, new SystemRequestDetails());
        requests.answered(sent, "{}", List.of());

        KeyedRequest other = sentBy(new Person("12894345029", "Kari", null));
        assertThat(other.id()).isEqualTo(sent.id());
        assertThatThrownBy(() -> requests.begin(other, new SystemRequestDetails()))
                .hasMessage(OnceRefusal.KEY_OF_ANOTHER_REQUEST.code());
    }

    private void assertRefused(KeyedRequests requests, OnceRefusal refusal) {
        assertThatThrownBy(() -> requests.begin(sent(), new SystemRequestDetails()))
                .hasMessage(refusal.code());
    }

    private KeyedRequest sent() {
        return sentBy(null);
    }

    private KeyedRequest sentBy(@Nullable Person person) {
        Caller caller = new Caller(
                "https://issuer.example",
                "epj",
                person == null ? Role.EPJ_SYSTEM : Role.PRACTITIONER,
                "310000205",
                "310000205",
                null,
                null,
                person,
                Set.of(),
                null,
                null,
                null);
        return KeyedRequest.of(key, caller, "/Goal", new byte[] {1});
    }
}
