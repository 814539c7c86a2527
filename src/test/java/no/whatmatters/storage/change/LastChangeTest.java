package no.whatmatters.storage.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastChangeTest {

    private static final String MUNICIPALITY = "310000205";
    private static final String HOSPITAL = "310000108";
    private static final Instant AT = Instant.parse("2026-05-04T07:14:00Z");

    @Test
    void saysWhoChangedItAndWhen() {
        LastChange change = new LastChange(3, amina(), "Fjordbyen kommune", AT.plusSeconds(3600));
        assertThat(change.in(Language.BOKMAAL)).isEqualTo("versjon 3, Amina Haugen, Fjordbyen kommune, 09:14");
        assertThat(change.in(Language.ENGLISH)).isEqualTo("version 3, Amina Haugen, Fjordbyen kommune, 09:14");
    }

    @Test
    void saysTheDayWhereItIsNotToday() {
        LastChange change = new LastChange(3, amina(), "Fjordbyen kommune", AT.plusSeconds(86_400));
        assertThat(change.in(Language.BOKMAAL)).endsWith(", 4. mai 2026 kl. 09:14");
        assertThat(change.in(Language.NYNORSK)).endsWith(", 4. mai 2026 kl. 09:14");
        assertThat(change.in(Language.ENGLISH)).endsWith(", 4 May 2026 at 09:14");
    }

    @Test
    void saysWhatItKnowsAndNoMore() {
        LastChange bySystem = new LastChange(2, author(system(MUNICIPALITY)), "Fjordbyen kommune", AT);
        assertThat(bySystem.in(Language.BOKMAAL)).isEqualTo("versjon 2, Fjordbyen kommune, 09:14");
        LastChange withoutName = new LastChange(2, author(system(MUNICIPALITY)), null, AT);
        assertThat(withoutName.in(Language.BOKMAAL)).isEqualTo("versjon 2, " + MUNICIPALITY + ", 09:14");
        LastChange ofTheService = new LastChange(2, VersionAuthor.of(Optional.empty(), true, AT), null, AT);
        assertThat(ofTheService.in(Language.NYNORSK)).isEqualTo("versjon 2, av tenesta sjølv, 09:14");
        assertThat(new LastChange(1, null, null, AT).in(Language.BOKMAAL)).isEqualTo("versjon 1");
    }

    @Test
    void saysTheSameToMachines() {
        var said = new LastChange(3, amina(), "Fjordbyen kommune", AT).extension();
        assertThat(said.getExtensionString("version")).isEqualTo("3");
        assertThat(said.getExtensionString("person")).isEqualTo("Amina Haugen");
        assertThat(((InstantType) said.getExtensionByUrl("at").getValue()).getValue())
                .isEqualTo(AT);
        Reference organisation =
                (Reference) said.getExtensionByUrl("organisation").getValue();
        assertThat(organisation.getDisplay()).isEqualTo("Fjordbyen kommune");
        assertThat(organisation.getIdentifier().getValue()).isEqualTo(MUNICIPALITY);
    }

    @Test
    void anOrganisationKnowsItsOwnVersions() {
        assertThat(amina().isOfTheOrganisationOf(Optional.of(system(MUNICIPALITY))))
                .isTrue();
        assertThat(amina().isOfTheOrganisationOf(Optional.of(system(HOSPITAL)))).isFalse();
        assertThat(amina().isOfTheOrganisationOf(Optional.empty())).isFalse();
    }

    @Test
    void whatCitizensAndTheServiceWroteIsOfNoOrganisation() {
        VersionAuthor ofKari = author(kari());
        assertThat(ofKari.isOfTheOrganisationOf(Optional.of(kari()))).isFalse();
        assertThat(ofKari.isOfTheOrganisationOf(Optional.of(system(HOSPITAL)))).isFalse();
        VersionAuthor ofTheService = VersionAuthor.of(Optional.empty(), true, AT);
        assertThat(ofTheService.isOfTheOrganisationOf(Optional.of(system(HOSPITAL))))
                .isFalse();
        assertThat(ofTheService.isOfTheOrganisationOf(Optional.empty())).isFalse();
    }

    @Test
    void whereNoTokenIsAskedForAllCallersAreOne() {
        assertThat(VersionAuthor.of(Optional.empty(), false, AT).isOfTheOrganisationOf(Optional.empty()))
                .isTrue();
        assertThat(VersionAuthor.of(Optional.empty(), false, AT).isOfTheOrganisationOf(Optional.of(system(HOSPITAL))))
                .isFalse();
    }

    private static VersionAuthor amina() {
        return author(caller(Role.PRACTITIONER, MUNICIPALITY, new Person("14886845011", "Amina Haugen", "990000002")));
    }

    private static VersionAuthor author(Caller caller) {
        return VersionAuthor.of(Optional.of(caller), false, AT);
    }

    private static Caller system(String organisation) {
        return caller(Role.EPJ_SYSTEM, organisation, null);
    }

    private static Caller kari() {
        return caller(Role.PATIENT, null, new Person("12894345029", "Kari Fjelltun", null));
    }

    private static Caller caller(Role role, @Nullable String organisation, @Nullable Person person) {
        return new Caller(
                "https://issuer.example",
                "client",
                role,
                organisation,
                organisation,
                null,
                null,
                person,
                Set.of(),
                null,
                null,
                null);
    }
}
