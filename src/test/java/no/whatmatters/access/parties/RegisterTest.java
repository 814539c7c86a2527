package no.whatmatters.access.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.claims.RegisteredParties.CallingClient;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.IssuerSettings;
import org.junit.jupiter.api.Test;

/** The register of parties: what it answers, and what it refuses to start with. */
class RegisterTest {

    private static final String HOSPITAL = "310000108";
    private static final String MUNICIPALITY = "310000205";
    private static final String NATIONAL = "https://national.example";
    private static final String LOCAL = "https://local.example";
    private static final String CITIZENS = "https://citizens.example";
    private static final String SYSTEM = "https://sykehuset.example/plan";

    private final Register register = register(
            List.of(TestIssuer.NAME),
            party(HOSPITAL, SYSTEM, client("sends", Set.of(Trust.SENDER))),
            party(MUNICIPALITY, "https://kommunen.example/plan", client("both", Set.of(Trust.SENDER, Trust.READER))));

    @Test
    void knowsAUnitByItselfAndElseByItsLegalEntity() {
        assertThat(register.partyOf(HOSPITAL, null)).contains(HOSPITAL);
        assertThat(register.partyOf("310000906", MUNICIPALITY)).contains(MUNICIPALITY);
        assertThat(register.partyOf("310000906", null)).isEmpty();
    }

    @Test
    void takesForASenderOnlyWhoIsNotTrustedToRead() {
        assertThat(register.isSender(client(HOSPITAL, "sends"))).isTrue();
        assertThat(register.isSender(client(MUNICIPALITY, "both"))).isFalse();
        assertThat(register.isSender(client(MUNICIPALITY, "sends"))).isFalse();
    }

    @Test
    void trustsAClientOnlyForWhatItIsRegisteredAs() {
        assertThat(register.isReader(client(MUNICIPALITY, "both"))).isTrue();
        assertThat(register.isReader(client(HOSPITAL, "sends"))).isFalse();
    }

    /** Else whoever runs one of several issuers could speak for every organisation. */
    @Test
    void knowsAClientByItsIssuerToo() {
        Register both = register(
                List.of(NATIONAL, LOCAL),
                party(HOSPITAL, SYSTEM, new Client("epj", NATIONAL, Set.of(Trust.READER))),
                party(MUNICIPALITY, "https://kommunen.example/plan", client("epj", Set.of(Trust.READER))));

        CallingClient national = new CallingClient(HOSPITAL, NATIONAL, "epj");
        assertThat(both.isReader(national)).isTrue();
        assertThat(both.isOfAnotherIssuer(national)).isFalse();

        CallingClient local = new CallingClient(HOSPITAL, LOCAL, "epj");
        assertThat(both.isReader(local)).isFalse();
        assertThat(both.isOfAnotherIssuer(local)).isTrue();
        assertThat(both.isOfAnotherIssuer(new CallingClient(HOSPITAL, LOCAL, "bookkeeping")))
                .isFalse();
        // No issuer is named where two could be meant: the start is refused, and nobody is taken for it.
        assertThat(both.isReader(new CallingClient(MUNICIPALITY, NATIONAL, "epj")))
                .isFalse();
    }

    /** Citizens' issuers say nothing of organisations, so they could not be meant. */
    @Test
    void takesTheOneIssuerOfProfessionalsWhereNoneIsNamed() {
        assertThat(register.isReader(new CallingClient(MUNICIPALITY, TestIssuer.NAME, "both")))
                .isTrue();
        assertThat(register.isReader(new CallingClient(MUNICIPALITY, CITIZENS, "both")))
                .isFalse();
    }

    @Test
    void givesAnIdentifierSystemToOneParty() {
        assertThat(register.assigns(HOSPITAL, SYSTEM)).isTrue();
        assertThat(register.assigns(MUNICIPALITY, SYSTEM)).isFalse();
        assertThat(register.assigns(null, SYSTEM)).isFalse();
    }

    @Test
    void refusesToStartWithWhatIsWrong() {
        assertFault("no organisation number", party("12", SYSTEM, client("a", Set.of())));
        assertFault("twice", party(HOSPITAL, SYSTEM), party(HOSPITAL, "https://other.example"));
        assertFault("two parties", party(HOSPITAL, SYSTEM), party(MUNICIPALITY, SYSTEM));
        assertFault("national register", party(HOSPITAL, "urn:oid:2.16.578.1.12.4.1.4.1"));
        assertFault("without an id", party(HOSPITAL, SYSTEM, client(" ", Set.of())));
    }

    private static void assertFault(String words, Party... parties) {
        assertThatThrownBy(() -> settings(parties)).hasMessageContaining(words);
    }

    private static Register register(List<String> issuers, Party... parties) {
        Stream<IssuerSettings> trusted =
                Stream.concat(issuers.stream().map(each -> issuer(each, false)), Stream.of(issuer(CITIZENS, true)));
        return new Register(
                settings(parties), new AccessSettings(trusted.toList(), Duration.ZERO, Duration.ofSeconds(10)));
    }

    private static IssuerSettings issuer(String name, boolean citizens) {
        return new IssuerSettings(
                name, TestIssuer.AUDIENCE, null, false, citizens, TestIssuer.CLAIMS, List.of(), List.of());
    }

    private static Client client(String id, Set<Trust> roles) {
        return new Client(id, null, roles);
    }

    private static CallingClient client(String organisation, String id) {
        return new CallingClient(organisation, TestIssuer.NAME, id);
    }

    private static PartiesSettings settings(Party... parties) {
        return new PartiesSettings(List.of(parties), false);
    }

    private static Party party(String number, String system, Client... clients) {
        return new Party(number, List.of(clients), Set.of(system));
    }
}
