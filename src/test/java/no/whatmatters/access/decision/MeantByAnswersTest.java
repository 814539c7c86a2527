package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Decided.decide;
import static no.whatmatters.access.decision.Decided.reasonFor;
import static no.whatmatters.access.decision.People.AMINA;
import static no.whatmatters.access.decision.People.HOME_HELP;
import static no.whatmatters.access.decision.People.HOSPITAL;
import static no.whatmatters.access.decision.People.KARI;
import static no.whatmatters.access.decision.People.LIV;
import static no.whatmatters.access.decision.People.MUNICIPALITY;
import static no.whatmatters.access.decision.People.NEIGHBOUR;
import static no.whatmatters.access.decision.People.NOW;
import static no.whatmatters.access.decision.People.PER;
import static no.whatmatters.access.decision.People.kari;
import static no.whatmatters.access.decision.People.member;
import static no.whatmatters.access.decision.People.scopes;
import static no.whatmatters.access.decision.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Representation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What comes of answering a form, for whom, and what never does. */
class MeantByAnswersTest {

    private static final PersonFacts IN_CARE = kari(member(MUNICIPALITY));
    private static final Action MAKE = Action.CREATE.by(Way.ANSWERS_MAKE);

    @Test
    void goalsFindingsAndTasksComeOfAnsweringForWhoeverMayAnswer() {
        for (Caller each : List.of(AMINA, HOME_HELP, KARI, LIV)) {
            assertThat(decide(each, MAKE, made(Kind.SHARED_CONTENT, "Goal")).isPermit())
                    .isTrue();
            assertThat(decide(each, MAKE, made(Kind.CLINICAL, "Observation")).isPermit())
                    .isTrue();
            assertThat(decide(each, MAKE, made(Kind.OWN_PART, "Task")).isPermit())
                    .isTrue();
        }
        for (Caller each : List.of(PER, NEIGHBOUR)) {
            assertThat(decide(each, MAKE, made(Kind.SHARED_CONTENT, "Goal")).isPermit())
                    .isFalse();
        }
    }

    @Test
    void otherThingsAreAsIfTheCallerWroteThem() {
        assertThat(decide(AMINA, MAKE, made(Kind.CLINICAL, "Condition")).isPermit())
                .isTrue();
        assertThat(reasonFor(HOME_HELP, MAKE, made(Kind.CLINICAL, "Condition")))
                .isEqualTo(DenyReason.ROLE_DID_NOT_REACH);
        assertThat(reasonFor(KARI, MAKE, made(Kind.OWN_PART, "ServiceRequest")))
                .isEqualTo(DenyReason.ROLE_DID_NOT_REACH);
        Caller mayOnlyAnswer = with(AMINA, scopes("user/QuestionnaireResponse.cu"));
        assertThat(decide(mayOnlyAnswer, MAKE, made(Kind.SHARED_CONTENT, "Goal"))
                        .isPermit())
                .isTrue();
        assertThat(reasonFor(mayOnlyAnswer, MAKE, made(Kind.CLINICAL, "Condition")))
                .isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
    }

    @Test
    void aScopeOrAProofThatDoesNotCoverAnswersMakesNothing() {
        assertThat(reasonFor(with(AMINA, scopes("user/Goal.cruds")), MAKE, made(Kind.SHARED_CONTENT, "Goal")))
                .isEqualTo(DenyReason.SCOPE_DID_NOT_COVER);
        Representation reads = new Representation(People.KARIS_NUMBER, scopes("patient/*.rs"), NOW.plusSeconds(3600));
        assertThat(reasonFor(with(LIV, reads), MAKE, made(Kind.SHARED_CONTENT, "Goal")))
                .isEqualTo(DenyReason.PROOF_DID_NOT_COVER);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SHARED_CONTENT", "OWN_PART", "CLINICAL", "HAND_OVER", "UNKNOWN"})
    void noFormReachesAnythingElse(Kind kind) {
        for (Caller each : List.of(AMINA, KARI, LIV)) {
            assertThat(reasonFor(each, MAKE, made(kind, Facts.typeOf(kind))))
                    .isEqualTo(DenyReason.ANSWERS_DO_NOT_MEAN_THIS);
        }
    }

    @Test
    void whatSomebodyElseHasIsNotChangedByAnswering() {
        ResourceFacts plan = Facts.made(Kind.OWN_PART, IN_CARE, HOSPITAL);
        assertThat(reasonFor(AMINA, change(plan, "status"), plan)).isEqualTo(DenyReason.RESOURCE_BELONGED_TO_ANOTHER);
        ResourceFacts finding = made(Kind.CLINICAL, "Observation");
        Action again = change(finding, "value").by(Way.ANSWERS_MAKE);
        assertThat(decide(AMINA, again, finding).isPermit()).isFalse();
        ResourceFacts own =
                finding.draft().owner(new Ownership(MUNICIPALITY, null)).done();
        assertThat(decide(AMINA, again, own).isPermit()).isTrue();
    }

    @Test
    void aCitizenSaysHowAGoalGoesAndNothingMore() {
        ResourceFacts active = goal("active");
        assertThat(decide(KARI, change(goal("completed"), "lifecycleStatus"), active)
                        .isPermit())
                .isTrue();
        assertThat(decide(LIV, change(goal("cancelled"), "lifecycleStatus", "statusReason"), active)
                        .isPermit())
                .isTrue();
        assertThat(reasonFor(KARI, change(active, "description"), active))
                .isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        ResourceFacts proposed = goal("proposed");
        assertThat(reasonFor(KARI, change(active, "lifecycleStatus"), proposed))
                .isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(decide(AMINA, change(active, "lifecycleStatus"), proposed).isPermit())
                .isTrue();
        assertThat(reasonFor(AMINA, change(active, "description"), active))
                .isEqualTo(DenyReason.WORDS_BELONGED_TO_THE_PERSON);
    }

    @Test
    void aTaskOfACitizensFormIsForWhoTakesPart() {
        ResourceFacts toMember = made(Kind.OWN_PART, "Task")
                .draft()
                .parties(new Parties(null, MUNICIPALITY))
                .done();
        ResourceFacts toStranger = made(Kind.OWN_PART, "Task")
                .draft()
                .parties(new Parties(null, HOSPITAL))
                .done();
        assertThat(decide(KARI, MAKE, toMember).isPermit()).isTrue();
        assertThat(reasonFor(KARI, MAKE, toStranger)).isEqualTo(DenyReason.TASK_WAS_FOR_WHO_TAKES_NO_PART);
        assertThat(decide(AMINA, MAKE, toStranger).isPermit()).isTrue();
    }

    @Test
    void blockingWins() {
        Block block = new Block(MUNICIPALITY, null, Set.of(), Set.of(), null, null);
        PersonFacts blocking =
                new PersonFacts(IN_CARE.id(), IN_CARE.identityNumbers(), IN_CARE.relations(), List.of(block));
        assertThat(reasonFor(AMINA, MAKE, Facts.withPerson(made(Kind.SHARED_CONTENT, "Goal"), blocking)))
                .isEqualTo(DenyReason.PATIENT_HAS_BLOCKED_ACCESS);
    }

    private static Action change(ResourceFacts after, String... changed) {
        return Action.update(Set.of(changed), after).by(Way.ANSWERS_CHANGE);
    }

    private static ResourceFacts goal(String lifecycle) {
        return made(Kind.SHARED_CONTENT, "Goal")
                .draft()
                .searchable(Map.of("lifecycle-status", Set.of(lifecycle)))
                .done();
    }

    private static ResourceFacts made(Kind kind, String type) {
        return new ResourceFacts.Draft(kind, type)
                .reference(type + "/1")
                .person(kind.isAboutPerson() ? IN_CARE : null)
                .done();
    }
}
