package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Decided.decide;
import static no.whatmatters.access.decision.Decided.reasonFor;
import static no.whatmatters.access.decision.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the person blocks, and when health personnel may go past it. */
class BlockingTest {

    private static final Relation HOME_CARE = member(MUNICIPALITY);
    private static final ResourceFacts GOAL = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), HOSPITAL);

    @Test
    void letsTheBlockWin() {
        for (Block block : List.of(
                block(MUNICIPALITY, null, Set.of(), Set.of()),
                block(null, "990000002", Set.of(), Set.of()),
                block(MUNICIPALITY, "990000002", Set.of(), Set.of()),
                block(MUNICIPALITY, null, Set.of("Goal"), Set.of()),
                block(MUNICIPALITY, null, Set.of(), Set.of("Goal/1")))) {
            assertThat(reasonFor(AMINA, Action.READ, blocked(GOAL, block)))
                    .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
        }
        assertThat(DenyReason.PATIENT_HAS_BLOCKED_ACCESS.told()).isEqualTo(Told.ABSENT);
    }

    @Test
    void keepsABlockToWhomAndWhatItNames() {
        for (Block block : List.of(
                block(OTHER_MUNICIPALITY, null, Set.of(), Set.of()),
                block(null, "990000004", Set.of(), Set.of()),
                block(MUNICIPALITY, "990000004", Set.of(), Set.of()),
                block(MUNICIPALITY, null, Set.of("Condition"), Set.of()),
                block(MUNICIPALITY, null, Set.of(), Set.of("Goal/2")))) {
            assertThat(decide(AMINA, Action.READ, blocked(GOAL, block))).isEqualTo(Permit.WHOLE);
        }
    }

    @Test
    void keepsABlockToItsTime() {
        Block over = new Block(MUNICIPALITY, null, Set.of(), Set.of(), null, NOW);
        Block toCome = new Block(MUNICIPALITY, null, Set.of(), Set.of(), NOW.plusSeconds(1), null);
        assertThat(decide(AMINA, Action.READ, blocked(GOAL, over))).isEqualTo(Permit.WHOLE);
        assertThat(decide(AMINA, Action.READ, blocked(GOAL, toCome))).isEqualTo(Permit.WHOLE);
    }

    @Test
    void blocksTheScoreWithItsGoal() {
        ResourceFacts score = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), null)
                .draft()
                .about(Set.of("Goal/7"))
                .done();
        assertThat(reasonFor(AMINA, Action.READ, blocked(score, block(MUNICIPALITY, null, Set.of(), Set.of("Goal/7")))))
                .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
    }

    /** A score says which goal it is of, and who wrote it down says that there is one. */
    @Test
    void blocksWhatIsAboutABlockedType() {
        ResourceFacts score = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), null)
                .draft()
                .about(Set.of("ServiceRequest/7"))
                .done();
        Block block = block(MUNICIPALITY, null, Set.of("ServiceRequest"), Set.of());
        assertThat(reasonFor(AMINA, Action.READ, blocked(score, block)))
                .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
        assertThat(decide(
                        AMINA,
                        Action.READ,
                        blocked(score.draft().about(Set.of("Service/7")).done(), block)))
                .isEqualTo(Permit.WHOLE);
    }

    @Test
    void blocksAUnitWithItsLegalEntity() {
        Caller unit = new Caller(
                "https://issuer.example",
                "app",
                Role.EPJ_SYSTEM,
                GP_PRACTICE,
                MUNICIPALITY,
                null,
                null,
                null,
                scopes(ALL),
                null,
                null,
                null);
        ResourceFacts goal = Facts.withPerson(GOAL, kari(member(GP_PRACTICE)));
        assertThat(reasonFor(unit, Action.READ, blocked(goal, block(MUNICIPALITY, null, Set.of(), Set.of()))))
                .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
    }

    /** The person blocks a unit that is no party of its own: the token names it all the same. */
    @Test
    void keepsOutAUnitThatActsForARegisteredOrganisation() {
        Caller unit = new Caller(
                "https://issuer.example",
                "app",
                Role.EPJ_SYSTEM,
                MUNICIPALITY,
                MUNICIPALITY,
                "310000604",
                null,
                null,
                scopes(ALL),
                null,
                null,
                null);
        ResourceFacts goal = Facts.withPerson(GOAL, kari(member(MUNICIPALITY)));
        ResourceFacts hidden = blocked(goal, block("310000604", null, Set.of(), Set.of()));
        assertThat(reasonFor(unit, Action.READ, hidden)).isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
        assertThat(decide(HOME_CARE_SYSTEM, Action.READ, hidden).isPermit()).isTrue();
    }

    @Test
    void stillShowsABlockedOrganisationWhatItWroteItself() {
        ResourceFacts own =
                blocked(Facts.made(Kind.CLINICAL, kari(), MUNICIPALITY), block(MUNICIPALITY, null, Set.of(), Set.of()));
        assertThat(decide(AMINA, Action.READ, own)).isEqualTo(Permit.WHOLE);
        assertThat(decide(HOME_CARE_SYSTEM, Action.update(Set.of("note"), own), own))
                .isEqualTo(Permit.WHOLE);
    }

    /** It is the organisation that has to see what it wrote, not the colleague whom the person fears. */
    @Test
    void hidesFromABlockedProfessionalAlsoWhatTheEmployerWrote() {
        for (Block block : List.of(
                block(null, "990000002", Set.of(), Set.of()), block(MUNICIPALITY, "990000002", Set.of(), Set.of()))) {
            ResourceFacts own = blocked(Facts.made(Kind.CLINICAL, kari(HOME_CARE), MUNICIPALITY), block);
            assertThat(reasonFor(AMINA, Action.READ, own)).isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
            assertThat(reasonFor(AMINA, Action.update(Set.of("note"), own), own))
                    .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
            assertThat(decide(HOME_CARE_SYSTEM, Action.READ, own)).isEqualTo(Permit.WHOLE);
        }
    }

    @Test
    void letsABlockedHospitalStillSend() {
        Block ofHospital = block(HOSPITAL, null, Set.of(), Set.of());
        assertThat(decide(HOSPITAL_SYSTEM, Action.CREATE, blocked(Facts.made(Kind.CLINICAL, kari(), null), ofHospital)))
                .isEqualTo(Permit.WHOLE);
    }

    @Test
    void goesPastABlockInAnEmergencyAndReadsOnly() {
        Caller inEmergency = with(PER, inEmergency("Funnet bevisstløs hjemme"));
        ResourceFacts blocked = blocked(GOAL, block(OTHER_MUNICIPALITY, null, Set.of(), Set.of()));
        assertThat(decide(inEmergency, Action.READ, blocked)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(inEmergency, Action.CREATE, blocked)).isEqualTo(DenyReason.EMERGENCY_ACCESS_ONLY_READS);
        assertThat(reasonFor(inEmergency, Action.READ, Facts.withPerson(GOAL, null)))
                .isEqualTo(DenyReason.PERSON_WAS_ANOTHER);
    }

    @Test
    void asksInAnEmergencyForAReasonAndForHealthPersonnel() {
        assertThat(reasonFor(with(PER, inEmergency("kort")), Action.READ, GOAL))
                .isEqualTo(DenyReason.EMERGENCY_ACCESS_LACKED_GROUNDS);
        assertThat(reasonFor(with(PER, inEmergency(null)), Action.READ, GOAL))
                .isEqualTo(DenyReason.EMERGENCY_ACCESS_LACKED_GROUNDS);
        assertThat(reasonFor(with(HOME_HELP, inEmergency("Funnet bevisstløs hjemme")), Action.READ, GOAL))
                .isEqualTo(DenyReason.EMERGENCY_ACCESS_LACKED_GROUNDS);
        Caller noHpr = with(
                professional(Role.PRACTITIONER, MUNICIPALITY, null, null), inEmergency("Funnet bevisstløs hjemme"));
        assertThat(reasonFor(noHpr, Action.READ, GOAL)).isEqualTo(DenyReason.EMERGENCY_ACCESS_LACKED_GROUNDS);
    }

    @Test
    void doesNotTakeAcuteTreatmentForAnEmergency() {
        Attestation acute = new Attestation(Purpose.ETREAT, null, null, NOW, null, "Funnet bevisstløs hjemme", null);
        assertThat(reasonFor(with(PER, acute), Action.READ, GOAL)).isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
    }

    @Test
    void hidesWhatIsForHealthPersonnelAloneFromHomeHelp() {
        assertThat(reasonFor(
                        HOME_HELP, Action.READ, GOAL.draft().clinicalOnly(true).done()))
                .isEqualTo(DenyReason.CLINICAL_ONLY_NEEDED_HPR);
        assertThat(decide(HOME_HELP, Action.READ, GOAL)).isEqualTo(new Permit(Set.of(Redaction.CLINICAL_ONLY_PARTS)));
        Caller nurseWithApp = professional(Role.MUNICIPAL_APP, MUNICIPALITY, "990000002", attested(NOW));
        assertThat(decide(
                        nurseWithApp,
                        Action.READ,
                        GOAL.draft().clinicalOnly(true).done()))
                .isEqualTo(Permit.WHOLE);
    }

    private static Block block(
            @Nullable String organisation, @Nullable String practitioner, Set<String> types, Set<String> resources) {
        return new Block(organisation, practitioner, types, resources, null, null);
    }

    private static ResourceFacts blocked(ResourceFacts facts, Block block) {
        PersonFacts person = facts.person() == null ? kari() : facts.person();
        return Facts.withPerson(
                facts, new PersonFacts(person.id(), person.identityNumbers(), person.relations(), List.of(block)));
    }
}
