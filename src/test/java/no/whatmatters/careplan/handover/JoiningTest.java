package no.whatmatters.careplan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.whatmatters.vocabulary.TeamRole;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

    private static final Joining MUNICIPALITY =
            new Joining(new Reference("Organization/municipality"), LocalDate.parse("2026-05-04"));

    @Test
    void takesPartFromThatDay() {
        CareTeam team = hospitalsTeam();
        assertThat(MUNICIPALITY.into(team)).isTrue();
        CareTeamParticipantComponent joined = team.getParticipant().get(1);
        assertThat(joined.getMember().getReference()).isEqualTo("Organization/municipality");
        assertThat(joined.getRoleFirstRep().hasCoding(TeamRole.SYSTEM, "follow-up"))
                .isTrue();
        assertThat(joined.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-05-04");
    }

    @Test
    void responsibilityMovesAndNobodyLeaves() {
        CareTeam team = hospitalsTeam();
        MUNICIPALITY.into(team);
        assertThat(team.getManagingOrganization())
                .extracting(Reference::getReference)
                .containsExactly("Organization/municipality");
        assertThat(team.getParticipantFirstRep().getPeriod().hasEnd()).isFalse();
    }

    @Test
    void joinsOnce() {
        CareTeam team = hospitalsTeam();
        MUNICIPALITY.into(team);
        assertThat(MUNICIPALITY.into(team)).isFalse();
        assertThat(team.getParticipant()).hasSize(2);
    }

    /** By number alone, as a team that was made before its record came has it. */
    @Test
    void joinsOnceHoweverItIsNamed() {
        CareTeam team = hospitalsTeam();
        Reference byNumber = new Reference();
        byNumber.getIdentifier().setSystem("urn:oid:2.16.578.1.12.4.1.4.101").setValue("310000205");
        new Joining(byNumber, LocalDate.parse("2026-05-04")).into(team);
        Reference both = byNumber.copy().setReference("Organization/municipality");
        assertThat(new Joining(both, LocalDate.parse("2026-05-05")).into(team)).isFalse();
        assertThat(team.getParticipant()).hasSize(2);
    }

    @Test
    void comesBackAfterItHasLeft() {
        CareTeam team = hospitalsTeam();
        MUNICIPALITY.into(team);
        team.getParticipant().get(1).getPeriod().setEndElement(new DateTimeType("2026-06-01"));
        assertThat(MUNICIPALITY.into(team)).isTrue();
        assertThat(team.getParticipant()).hasSize(3);
    }

    /** It has a plan of its own that begins next month, and says yes today. */
    @ParameterizedTest
    @CsvSource({"2026-06-01", "2026-06", "2026-05-05T08:00:00+02:00"})
    void aPlaceThatWasToBeginLaterBeginsNow(String later) {
        CareTeam team = hospitalsTeam();
        MUNICIPALITY.into(team);
        team.getParticipant().get(1).getPeriod().setStartElement(new DateTimeType(later));
        assertThat(MUNICIPALITY.into(team)).isTrue();
        assertThat(team.getParticipant()).hasSize(2);
        assertThat(team.getParticipant().get(1).getPeriod().getStartElement().getValueAsString())
                .isEqualTo("2026-05-04");
    }

    private static CareTeam hospitalsTeam() {
        CareTeam team = new CareTeam();
        team.addManagingOrganization(new Reference("Organization/hospital"));
        team.addParticipant().setMember(new Reference("Organization/hospital"));
        return team;
    }
}
