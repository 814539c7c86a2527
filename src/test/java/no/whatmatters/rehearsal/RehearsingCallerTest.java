package no.whatmatters.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.parties.PartiesSettings;
import no.whatmatters.access.parties.Party;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.access.parties.TestRegister;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.rehearsal.RehearsingCaller.Sender;
import org.junit.jupiter.api.Test;

class RehearsingCallerTest {

    private static final String HELSEID = "https://helseid.example";
    private static final String LOGIN = "https://login.example";

    @Test
    void isASystemThatMayBeginAPlan() {
        Optional<Sender> sender = found(
                List.of(issuer(HELSEID, false), issuer(LOGIN, true)),
                party("310000205", new Client("epj", null, Set.of(Trust.READER))),
                party(
                        "310000108",
                        new Client("app", null, Set.of(Trust.APP)),
                        new Client("plans", null, Set.of(Trust.SENDER))));
        assertThat(sender).hasValueSatisfying(each -> {
            assertThat(each.organisation()).isEqualTo("310000108");
            assertThat(each.numbers()).isEqualTo("https://one.example/310000108");
            assertThat(each.caller().role()).isEqualTo(Role.HOSPITAL_SYSTEM);
            assertThat(each.caller().organisation()).isEqualTo("310000108");
            assertThat(each.caller().client()).isEqualTo("plans");
            assertThat(each.caller().issuer()).isEqualTo(HELSEID);
        });
    }

    @Test
    void isAnyOtherSystemWhereNoneMay() {
        assertThat(found(
                        List.of(issuer(HELSEID, false)),
                        party("310000205", new Client("epj", HELSEID, Set.of(Trust.READER)))))
                .hasValueSatisfying(each -> assertThat(each.caller().role()).isEqualTo(Role.EPJ_SYSTEM));
    }

    @Test
    void isNobodyWhereNoSystemIsRegistered() {
        assertThat(found(
                        List.of(issuer(HELSEID, false)),
                        party("310000205", new Client("app", null, Set.of(Trust.APP)))))
                .isEmpty();
        assertThat(found(List.of())).isEmpty();
    }

    /** Which the start refuses in its own words. */
    @Test
    void isNobodyWhoseIssuerIsNotKnown() {
        assertThat(found(
                        List.of(issuer(HELSEID, false), issuer(LOGIN, false)),
                        party("310000108", new Client("plans", null, Set.of(Trust.SENDER)))))
                .isEmpty();
    }

    private static Optional<Sender> found(List<IssuerSettings> issuers, Party... organisations) {
        AccessSettings access = new AccessSettings(issuers, Duration.ofSeconds(5), Duration.ofSeconds(10));
        PartiesSettings parties = new PartiesSettings(List.of(organisations), false);
        return new RehearsingCaller(access, parties, TestRegister.of(parties, access), Clock.systemUTC()).find();
    }

    private static Party party(String number, Client... clients) {
        return new Party(
                number, List.of(clients), Set.of("https://two.example/" + number, "https://one.example/" + number));
    }

    private static IssuerSettings issuer(String name, boolean citizens) {
        return new IssuerSettings(name, "whatmatters", null, false, citizens, TestIssuer.CLAIMS, List.of(), List.of());
    }
}
