package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Decided.decide;
import static no.whatmatters.access.decision.Decided.reasonFor;
import static no.whatmatters.access.decision.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.access.facts.ResourceFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lets somebody in is made by who is in, whoever has prepared it. */
class LettingInTest {

    private static final PersonFacts LEFT =
            kari(new Relation(Part.MEMBER, MUNICIPALITY, null, null, NOW.minusSeconds(1), Set.of()));
    private static final PersonFacts ON_THE_TEAM = kari(member(MUNICIPALITY));
    private static final PersonFacts BLOCKED = new PersonFacts(
            "kari",
            Set.of(KARIS_NUMBER),
            List.of(member(MUNICIPALITY)),
            List.of(new Block(MUNICIPALITY, null, Set.of(), Set.of(), null, null)));
    private static final Set<Relation> MUNICIPALITYS = Set.of(member(MUNICIPALITY));

    @Test
    void anAuthorWhoHasLeftDoesNotComeBackByAnOwnPlan() {
        for (PersonFacts each : List.of(LEFT, BLOCKED)) {
            assertThat(reasonFor(
                            HOME_CARE_SYSTEM,
                            Action.update(Set.of("author"), plan(each, MUNICIPALITYS)),
                            plan(each, Set.of())))
                    .isEqualTo(DenyReason.WOULD_LET_SOMEBODY_IN);
        }
        assertThat(decide(
                        HOME_CARE_SYSTEM,
                        Action.update(Set.of("author"), plan(ON_THE_TEAM, MUNICIPALITYS)),
                        plan(ON_THE_TEAM, Set.of())))
                .isEqualTo(Permit.WHOLE);
    }

    @Test
    void nobodyStaysLongerByAnOwnPlanThanBefore() {
        Set<Relation> tillNow = until(NOW);
        for (Set<Relation> longer : List.of(until(NOW.plusSeconds(1)), MUNICIPALITYS)) {
            assertThat(reasonFor(
                            HOME_CARE_SYSTEM, Action.update(Set.of("period"), plan(LEFT, longer)), plan(LEFT, tillNow)))
                    .isEqualTo(DenyReason.WOULD_LET_SOMEBODY_IN);
        }
        for (Set<Relation> noLonger : List.of(tillNow, until(NOW.minusSeconds(1)), Set.<Relation>of())) {
            assertThat(decide(
                            HOME_CARE_SYSTEM,
                            Action.update(Set.of("period", "title"), plan(LEFT, noLonger)),
                            plan(LEFT, tillNow)))
                    .isEqualTo(Permit.WHOLE);
        }
    }

    @Test
    void aDraftIsSentByWhoMayAskThen() {
        for (PersonFacts each : List.of(LEFT, BLOCKED)) {
            assertThat(reasonFor(HOME_CARE_SYSTEM, sending(each), draft(each)))
                    .isEqualTo(DenyReason.WOULD_LET_SOMEBODY_IN);
            assertThat(decide(HOME_CARE_SYSTEM, Action.update(Set.of("description"), draft(each)), draft(each)))
                    .as("it is prepared, and asks nobody")
                    .isEqualTo(Permit.WHOLE);
        }
        assertThat(decide(HOME_CARE_SYSTEM, sending(ON_THE_TEAM), draft(ON_THE_TEAM)))
                .isEqualTo(Permit.WHOLE);
    }

    /** A record of another kind is another record: what one owns is no way round a block to make one. */
    @Test
    void whoIsBlockedMakesNoQuestionOfAnOwnTask() {
        ResourceFacts own = task(Kind.OWN_PART, BLOCKED, "requested", Set.of());
        ResourceFacts question = task(Kind.HAND_OVER, BLOCKED, "requested", Set.of(asked(OTHER_MUNICIPALITY)));
        assertThat(reasonFor(HOME_CARE_SYSTEM, Action.update(Set.of("code"), question), own))
                .isEqualTo(DenyReason.KIND_WOULD_SHIFT);
    }

    private static Set<Relation> until(@Nullable Instant end) {
        return Set.of(new Relation(Part.MEMBER, MUNICIPALITY, null, null, end, Set.of()));
    }

    private static ResourceFacts plan(PersonFacts person, Set<Relation> letsIn) {
        return new ResourceFacts.Draft(Kind.OWN_PART, "CarePlan")
                .person(person)
                .owner(new Ownership(MUNICIPALITY, null))
                .parties(Parties.accountable(letsIn.isEmpty() ? null : MUNICIPALITY))
                .letsIn(letsIn)
                .done();
    }

    private static Action sending(PersonFacts person) {
        return Action.update(
                Set.of("status"),
                task(Kind.HAND_OVER, person, "requested", Set.of(asked(OTHER_MUNICIPALITY, "CarePlan/1"))));
    }

    private static ResourceFacts draft(PersonFacts person) {
        return task(Kind.HAND_OVER, person, "draft", Set.of());
    }

    private static ResourceFacts task(Kind kind, PersonFacts person, String status, Set<Relation> letsIn) {
        return Facts.made(
                        kind,
                        person,
                        new Ownership(MUNICIPALITY, null),
                        new Parties(MUNICIPALITY, OTHER_MUNICIPALITY),
                        status)
                .draft()
                .letsIn(letsIn)
                .done();
    }
}
