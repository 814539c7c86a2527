package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Decided.decide;
import static no.whatmatters.access.decision.Decided.reasonFor;
import static no.whatmatters.access.decision.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of scope, attestation, relation and proof, told with Kari's people. The authority table has a test of its own. */
class DecisionsTest {

    private static final Relation HOME_CARE = member(MUNICIPALITY);
    private static final ResourceFacts GOAL = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), HOSPITAL);

    /** A professional who is named alone would be let in from any place of work. */
    @Test
    void letsInWhoeverIsNamedWithoutAnOrganisationFromNowhere() {
        Relation alone = new Relation(Part.MEMBER, null, "990000002", null, null, Set.of());
        ResourceFacts goal = Facts.made(Kind.SHARED_CONTENT, kari(alone), HOSPITAL);
        assertThat(reasonFor(AMINA, Action.READ, goal)).isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
    }

    /** What a caller may know of does not depend on which types the token reaches. */
    @Test
    void letsWhoMaySeeARecordKnowOfItWhateverTheScopes() {
        ResourceFacts person = Facts.made(Kind.PERSON, kari(member(MUNICIPALITY)), HOSPITAL);
        assertThat(DECISIONS.mayKnow(with(AMINA, scopes("user/Goal.c")), person, NOW))
                .isTrue();
        assertThat(DECISIONS.mayKnow(PER, person, NOW)).isFalse();
        assertThat(DECISIONS.mayKnow(FORM_MAKER, person, NOW)).isFalse();
        assertThat(DECISIONS.mayKnow(BERIT, person, NOW)).isFalse();
        assertThat(DECISIONS.mayKnow(KARI, person, NOW)).isTrue();
        assertThat(DECISIONS.mayKnow(NEIGHBOUR, person, NOW)).isFalse();
        assertThat(DECISIONS.mayKnow(HOSPITAL_SYSTEM, person, NOW)).isFalse();
        ResourceFacts sent = Facts.withPerson(person, kari(member(HOSPITAL)));
        assertThat(DECISIONS.mayKnow(HOSPITAL_SYSTEM, sent, NOW)).isTrue();
    }

    /** To ask about her is to know her; how far the proof reached is another matter. */
    @Test
    void aProofThatHasRunOutTellsNothingOfThePerson() {
        ResourceFacts person = Facts.made(Kind.PERSON, kari(member(MUNICIPALITY)), HOSPITAL);
        Set<Scope> plans = scopes("patient/CarePlan.rs");
        assertThat(DECISIONS.mayKnow(
                        with(LIV, new Representation(KARIS_NUMBER, plans, NOW.plusSeconds(1))), person, NOW))
                .isTrue();
        assertThat(DECISIONS.mayKnow(with(LIV, new Representation(KARIS_NUMBER, plans, NOW)), person, NOW))
                .isFalse();
    }

    @Test
    void permitsNurseOnTheTeamToReadTheGoal() {
        assertThat(decide(AMINA, Action.READ, GOAL)).isEqualTo(Permit.WHOLE);
    }

    @Test
    void refusesNurseWhoseOrganisationTakesNoPartAsIfItWereNotThere() {
        assertThat(reasonFor(PER, Action.READ, GOAL)).isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
        assertThat(DenyReason.ORGANISATION_TOOK_NO_PART.told()).isEqualTo(Told.ABSENT);
    }

    @Test
    void refusesWhatTheRulesDoNotKnow() {
        assertThat(reasonFor(AMINA, Action.READ, Facts.made(Kind.UNKNOWN, kari(HOME_CARE), null)))
                .isEqualTo(DenyReason.TYPE_WAS_UNKNOWN);
    }

    @Test
    void refusesWithoutScopeForTheTypeAndTheAction() {
        assertThat(reasonFor(with(AMINA, scopes("user/CarePlan.rs user/Goal.cu system/Goal.rs")), Action.READ, GOAL))
                .isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        assertThat(decide(with(AMINA, scopes("user/Goal.s")), Action.READ, GOAL))
                .isEqualTo(Permit.WHOLE);
    }

    /** SMART App Launch 2.2: read by id and search are two permissions. */
    @Test
    void tellsOpeningFromSearching() {
        Caller opens = with(AMINA, scopes("user/Goal.r"));
        Caller searches = with(AMINA, scopes("user/Goal.s"));
        assertThat(barred(opens, Way.OPENED)).isNull();
        assertThat(barred(opens, Way.SEARCHED)).isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        assertThat(barred(searches, Way.OPENED)).isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        assertThat(barred(searches, Way.SEARCHED)).isNull();
    }

    private static @Nullable DenyReason barred(Caller caller, Way way) {
        return People.DECISIONS.barred(caller, Verb.READ, way, "Goal", List.of(Kind.SHARED_CONTENT), People.NOW);
    }

    @Test
    void holdsTheLimitOfAScopeBeforeAndAfter() {
        Caller limited = with(HOME_CARE_SYSTEM, scopes("system/Task.cruds?status=requested,accepted"));
        ResourceFacts requested = Facts.made(Kind.OWN_PART, kari(HOME_CARE), MUNICIPALITY)
                .draft()
                .searchable(Map.of("status", Set.of("requested")))
                .done();
        ResourceFacts completed = requested
                .draft()
                .searchable(Map.of("status", Set.of("completed")))
                .done();
        ResourceFacts silent = requested.draft().searchable(Map.of()).done();

        assertThat(decide(limited, Action.READ, requested)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(limited, Action.READ, completed)).isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        assertThat(reasonFor(limited, Action.READ, silent)).isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        assertThat(reasonFor(limited, Action.update(Set.of("status"), completed), requested))
                .isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
    }

    @Test
    void asksProfessionalsForAnAttestationOfTheLastHour() {
        assertThat(reasonFor(with(AMINA, (Attestation) null), Action.READ, GOAL))
                .isEqualTo(DenyReason.ATTESTATION_WAS_MISSING);
        assertThat(decide(attestedAt(NOW.minus(Duration.ofMinutes(60))), Action.READ, GOAL))
                .isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(attestedAt(NOW.minus(Duration.ofMinutes(60)).minusSeconds(1)), Action.READ, GOAL))
                .isEqualTo(DenyReason.ATTESTATION_HAS_EXPIRED);
        assertThat(reasonFor(attestedAt(NOW.plusSeconds(31)), Action.READ, GOAL))
                .isEqualTo(DenyReason.ATTESTATION_HAS_EXPIRED);
    }

    @Test
    void refusesAnAttestationOfAnotherPerson() {
        Attestation ofNeighbour = new Attestation(Purpose.TREAT, null, null, NOW, null, null, "01905212345");
        Attestation ofKari = new Attestation(Purpose.TREAT, null, null, NOW, null, null, KARIS_NUMBER);
        assertThat(reasonFor(with(AMINA, ofNeighbour), Action.READ, GOAL))
                .isEqualTo(DenyReason.ATTESTATION_NAMED_ANOTHER_PERSON);
        assertThat(decide(with(AMINA, ofKari), Action.READ, GOAL)).isEqualTo(Permit.WHOLE);
    }

    /** Acute care is no emergency access: it opens no more, and no block gives way to it. */
    @ParameterizedTest
    @EnumSource(names = {"TREAT", "ETREAT", "COC"})
    void holdsEveryPurposeButEmergencyAccessToTheNormalRules(Purpose purpose) {
        Attestation attestation = new Attestation(purpose, null, null, NOW, "decision-1", "Funnet bevisstløs", null);
        Block block = new Block(MUNICIPALITY, null, Set.of(), Set.of(), null, null);
        ResourceFacts blocked = Facts.withPerson(
                GOAL, new PersonFacts("kari", Set.of(KARIS_NUMBER), List.of(HOME_CARE), List.of(block)));

        assertThat(decide(with(AMINA, attestation), Action.READ, GOAL)).isEqualTo(Permit.WHOLE);
        assertThat(decide(with(AMINA, attestation), Action.update(Set.of("note"), GOAL), GOAL)
                        .isPermit())
                .isTrue();
        assertThat(reasonFor(with(PER, attestation), Action.READ, GOAL))
                .isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
        assertThat(reasonFor(with(AMINA, attestation), Action.READ, blocked))
                .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
    }

    @Test
    void takesTheAttestationAloneOnlyWhereTheSiteSaysSo() {
        Decisions lenient = new Decisions(new Site(number -> true, caller -> false, caller -> false, true), List.of());
        assertThat(lenient.decide(PER, Action.READ, GOAL, NOW)).isEqualTo(Permit.WHOLE);
        assertThat(lenient.decide(ELSEWHERE_SYSTEM, Action.READ, GOAL, NOW).isPermit())
                .isFalse();
    }

    /** The person reads it in her log: who was only asked has not left. */
    @Test
    void whoWasOnlyAskedTookNoPart() {
        ResourceFacts another = of(asked(MUNICIPALITY, "Goal/another"));
        assertThat(reasonFor(AMINA, Action.READ, another)).isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
    }

    @Test
    void endsWithTheRelation() {
        ResourceFacts ended = of(new Relation(Part.MEMBER, MUNICIPALITY, null, null, NOW, Set.of()));
        ResourceFacts toCome = of(new Relation(Part.MEMBER, MUNICIPALITY, null, NOW.plusSeconds(1), null, Set.of()));
        ResourceFacts begun = of(new Relation(Part.MEMBER, MUNICIPALITY, null, NOW, NOW.plusSeconds(1), Set.of()));
        assertThat(reasonFor(AMINA, Action.READ, ended)).isEqualTo(DenyReason.RELATION_HAS_ENDED);
        assertThat(reasonFor(AMINA, Action.READ, toCome)).isEqualTo(DenyReason.RELATION_HAS_ENDED);
        assertThat(decide(AMINA, Action.READ, begun)).isEqualTo(Permit.WHOLE);
    }

    @Test
    void showsWhatIsAskedForBeforeAcceptingWithItsScoresAndNothingElse() {
        PersonFacts asked = kari(asked(MUNICIPALITY, "Goal/1", "CarePlan/1"));
        ResourceFacts goal = Facts.withPerson(GOAL, asked);
        ResourceFacts score = Facts.made(Kind.SHARED_CONTENT, asked, null)
                .draft()
                .about(Set.of("Goal/1"))
                .done();
        ResourceFacts other = Facts.made(Kind.CLINICAL, asked, null)
                .draft()
                .about(Set.of("Goal/1"))
                .done();
        assertThat(decide(AMINA, Action.READ, goal)).isEqualTo(Permit.WHOLE);
        assertThat(decide(AMINA, Action.READ, score)).isEqualTo(Permit.WHOLE);
        assertThat(decide(AMINA, Action.READ, other).isPermit()).isFalse();
        assertThat(decide(AMINA, Action.update(Set.of("note"), goal), goal).isPermit())
                .isFalse();
    }

    @Test
    void showsCitizensNoNumbersOfStaff() {
        Permit redacted = new Permit(Set.of(Redaction.NUMBERS_OF_OTHERS));
        assertThat(decide(KARI, Action.READ, GOAL)).isEqualTo(redacted);
        assertThat(decide(LIV, Action.READ, GOAL)).isEqualTo(redacted);
        assertThat(decide(KARI, Action.READ, Facts.made(Kind.REGISTER, null, null)))
                .isEqualTo(redacted);
    }

    @Test
    void letsARelativeSeeWhatTheProofCoversWhileItLasts() {
        assertThat(reasonFor(
                        with(LIV, new Representation(KARIS_NUMBER, scopes("patient/CarePlan.rs"), NOW.plusSeconds(1))),
                        Action.READ,
                        GOAL))
                .isEqualTo(DenyReason.PROOF_DID_NOT_COVER);
        assertThat(reasonFor(
                        with(LIV, new Representation(KARIS_NUMBER, scopes("patient/*.rs"), NOW)), Action.READ, GOAL))
                .isEqualTo(DenyReason.PROOF_HAS_EXPIRED);
        assertThat(reasonFor(
                        with(LIV, new Representation("01905212345", scopes("patient/*.rs"), NOW.plusSeconds(1))),
                        Action.READ,
                        GOAL))
                .isEqualTo(DenyReason.PERSON_WAS_ANOTHER);
        assertThat(reasonFor(LIV, Action.CREATE, Facts.made(Kind.BLOCKING, kari(), null)))
                .isEqualTo(DenyReason.ROLE_DID_NOT_REACH);
    }

    @Test
    void knowsNoUnrestrictedCallerByItself() {
        assertThat(DECISIONS.isUnrestricted(HOME_CARE_SYSTEM)).isFalse();
        Decisions withOne = new Decisions(STRICT, List.of(caller -> caller.equals(BERIT)));
        assertThat(withOne.decide(BERIT, Action.DELETE, Facts.made(Kind.UNKNOWN, null, null), NOW))
                .isEqualTo(Permit.WHOLE);
        assertThat(withOne.decide(PER, Action.READ, GOAL, NOW).isPermit()).isFalse();
    }

    private static Caller attestedAt(Instant at) {
        return with(AMINA, attested(at));
    }

    private static ResourceFacts of(Relation relation) {
        return Facts.withPerson(GOAL, kari(relation));
    }
}
