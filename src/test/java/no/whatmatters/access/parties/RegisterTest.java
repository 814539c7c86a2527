package no.whatmatters.access.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.access.parties.Party.Trust;
import org.junit.jupiter.api.Test;

/** The register of parties: what it answers, and what it refuses to start with. */
class RegisterTest {

    private static final String HOSPITAL = "310000108";
    private static final String MUNICIPALITY = "310000205";
    private static final String SYSTEM = "https://sykehuset.example/plan";

    private final Register register = new Register(settings(
            party(HOSPITAL, SYSTEM, new Client("sends", Set.of(Trust.SENDER))),
            party(
                    MUNICIPALITY,
                    "https://kommunen.example/plan",
                    new Client("both", Set.of(Trust.SENDER, Trust.READER)))));

    @Test
    void knowsAUnitByItselfAndElseByItsLegalEntity() {
        assertThat(register.partyOf(HOSPITAL, null)).contains(HOSPITAL);
        assertThat(register.partyOf("310000906", MUNICIPALITY)).contains(MUNICIPALITY);
        assertThat(register.partyOf("310000906", null)).isEmpty();
    }

    @Test
    void takesForASenderOnlyWhoIsNotTrustedToRead() {
        assertThat(register.isSender(HOSPITAL, "sends")).isTrue();
        assertThat(register.isSender(MUNICIPALITY, "both")).isFalse();
        assertThat(register.isSender(MUNICIPALITY, "sends")).isFalse();
    }

    @Test
    void trustsAClientOnlyForWhatItIsRegisteredAs() {
        assertThat(register.isReader(MUNICIPALITY, "both")).isTrue();
        assertThat(register.isReader(HOSPITAL, "sends")).isFalse();
        assertThat(register.isRegistered(HOSPITAL, "sends")).isTrue();
        assertThat(register.isRegistered(HOSPITAL, "both")).isFalse();
    }

    @Test
    void givesAnIdentifierSystemToOneParty() {
        assertThat(register.assigns(HOSPITAL, SYSTEM)).isTrue();
        assertThat(register.assigns(MUNICIPALITY, SYSTEM)).isFalse();
        assertThat(register.assigns(null, SYSTEM)).isFalse();
    }

    @Test
    void refusesToStartWithWhatIsWrong() {
        assertFault("no organisation number", party("12", SYSTEM, new Client("a", Set.of())));
        assertFault("twice", party(HOSPITAL, SYSTEM), party(HOSPITAL, "https://other.example"));
        assertFault("two parties", party(HOSPITAL, SYSTEM), party(MUNICIPALITY, SYSTEM));
        assertFault("national register", party(HOSPITAL, "urn:oid:2.16.578.1.12.4.1.4.1"));
        assertFault("without an id", party(HOSPITAL, SYSTEM, new Client(" ", Set.of())));
    }

    private static void assertFault(String words, Party... parties) {
        assertThatThrownBy(() -> settings(parties)).hasMessageContaining(words);
    }

    private static PartiesSettings settings(Party... parties) {
        return new PartiesSettings(List.of(parties), false);
    }

    private static Party party(String number, String system, Client... clients) {
        return new Party(number, List.of(clients), Set.of(system), Set.of());
    }
}
