package no.whatmatters.access.relation;

import static no.whatmatters.access.relation.NumbersInReferences.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import no.whatmatters.TestClock;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who takes part in Kari's care, as the records say it. */
class WhoTakesPartTest {

    private static final String MUNICIPALITY = "310000205";
    private static final String HOSPITAL = "310000108";
    private static final Reference KARI = new Reference("Patient/kari");

    private final WhoTakesPart whoTakesPart = new WhoTakesPart(
            new NumbersInReferences(),
            Set.of(MUNICIPALITY, HOSPITAL, "310000302")::contains,
            Clock.fixed(TestClock.START, ZoneOffset.UTC));

    @Test
    void theOrganisationsOfTheCareTeam() {
        CareTeam team = team();
        team.addParticipant().setMember(to("org 310000205 hpr 990000002"));
        team.addParticipant().setMember(to("hpr 990000003")).setOnBehalfOf(to("org 310000302"));
        team.addParticipant().setMember(KARI);
        assertThat(whoTakesPart.in(team))
                .containsExactly(
                        new Row("kari", Part.MEMBER, MUNICIPALITY, "990000002", null, null, null),
                        new Row("kari", Part.MEMBER, "310000302", null, null, null, null));
    }

    /** Somebody who is named without an organisation would be let in from any place of work. */
    @Test
    void nobodyWithoutAnOrganisation() {
        CareTeam team = team();
        team.addParticipant().setMember(to("hpr 990000002"));
        assertThat(whoTakesPart.in(team)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CareTeamStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACTIVE", "NULL"})
    void nobodyOfATeamThatIsNotActive(CareTeamStatus status) {
        CareTeam team = team();
        team.setStatus(status).addParticipant().setMember(to("org 310000205"));
        assertThat(whoTakesPart.in(team)).isEmpty();
    }

    /** A date is the whole day in Norway, whatever zone the machine is in. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-07T22:00:00Z, 2026-05-08T22:00:00Z",
        "2026-01-31, 2026-01-30T23:00:00Z, 2026-01-31T23:00:00Z",
        "2026-05, 2026-04-30T22:00:00Z, 2026-05-31T22:00:00Z",
        "2026, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z",
        "2026-05-08T10:00:00+02:00, 2026-05-08T08:00:00Z, 2026-05-08T08:00:00Z"
    })
    void fromTheFirstToTheLastMomentOfThePeriod(String date, Instant begins, Instant ends) {
        CareTeam team = team();
        team.addParticipant()
                .setMember(to("org 310000205"))
                .setPeriod(new Period().setStartElement(new DateTimeType(date)).setEndElement(new DateTimeType(date)));
        assertThat(whoTakesPart.in(team))
                .extracting(Row::begins, Row::ends)
                .containsExactly(org.assertj.core.api.Assertions.tuple(begins, ends));
    }

    @Test
    void whoeverMadeAPlanThatIsInForce() {
        CarePlan plan = plan(HOSPITAL, HOSPITAL);
        assertThat(whoTakesPart.in(plan))
                .containsExactly(new Row("kari", Part.MEMBER, HOSPITAL, null, null, null, null));
        assertThat(whoTakesPart.in(plan.setStatus(CarePlanStatus.ONHOLD))).hasSize(1);
        for (CarePlanStatus over : List.of(
                CarePlanStatus.COMPLETED,
                CarePlanStatus.REVOKED,
                CarePlanStatus.DRAFT,
                CarePlanStatus.ENTEREDINERROR)) {
            assertThat(whoTakesPart.in(plan.setStatus(over))).as(over.toCode()).isEmpty();
        }
    }

    /** The number is no party's, so nobody has a token of it but together with the party's. */
    @Test
    void whoMadeAPlanInTheNameOfItsUnit() {
        CarePlan plan = plan("310000999", HOSPITAL);
        assertThat(whoTakesPart.in(plan))
                .containsExactly(new Row("kari", Part.MEMBER, HOSPITAL, null, null, null, null));
        assertThat(whoTakesPart.in(plan.setStatus(CarePlanStatus.COMPLETED))).isEmpty();
    }

    /** Naming somebody as the author brings nobody in. */
    @Test
    void nobodyByAPlanThatAnotherMade() {
        assertThat(whoTakesPart.in(plan(MUNICIPALITY, HOSPITAL))).isEmpty();
        assertThat(whoTakesPart.in(plan(MUNICIPALITY, null))).isEmpty();
    }

    /** It is not shown on the team who made one. */
    @Test
    void nobodyByAPlanOfNoLevel() {
        assertThat(whoTakesPart.in(plan(HOSPITAL, HOSPITAL).setCategory(List.of())))
                .isEmpty();
    }

    @Test
    void theRegisteredGpPractice() {
        Patient kari = new Patient();
        kari.setId("Patient/kari");
        kari.addGeneralPractitioner(to("org 310000302"));
        kari.addGeneralPractitioner(to("hpr 990000003"));
        assertThat(whoTakesPart.in(kari))
                .containsExactly(new Row("kari", Part.MEMBER, "310000302", null, null, null, null));
    }

    @Test
    void nobodyByAnythingElseNorByWhatIsAboutNobody() {
        Goal goal = new Goal().setSubject(KARI).setExpressedBy(to("org 310000205"));
        assertThat(whoTakesPart.in(goal)).isEmpty();
        CareTeam team = team().setSubject(new Reference("Group/1"));
        team.addParticipant().setMember(to("org 310000205"));
        assertThat(whoTakesPart.in(team)).isEmpty();
    }

    private static CareTeam team() {
        return new CareTeam().setStatus(CareTeamStatus.ACTIVE).setSubject(KARI);
    }

    private static CarePlan plan(String author, @org.jspecify.annotations.Nullable String maker) {
        CarePlan plan = new CarePlan().setStatus(CarePlanStatus.ACTIVE).setSubject(KARI);
        plan.setAuthor(to("org " + author));
        plan.addCategory().addCoding(new Coding(CareLevel.SYSTEM, CareLevel.HOSPITAL.code(), null));
        plan.getMeta().setSource(maker == null ? null : Owner.ofOrganisation(maker));
        return plan;
    }
}
