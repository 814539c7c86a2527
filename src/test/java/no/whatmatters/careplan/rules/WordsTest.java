package no.whatmatters.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String HOSPITAL = "310000108";
    private static final String MUNICIPALITY = "310000205";

    @Test
    void nobodyOverwritesThePersonsWords() {
        assertThat(refusal(false, HOSPITAL)).contains(RuleRefusal.WORDS_ARE_THE_PERSONS);
        assertThat(refusal(false, MUNICIPALITY)).contains(RuleRefusal.WORDS_ARE_THE_PERSONS);
    }

    @Test
    void whoWroteThemDownCorrectsThem() {
        assertThat(refusal(true, HOSPITAL)).isEmpty();
        assertThat(refusal(true, MUNICIPALITY)).contains(RuleRefusal.WORDS_WRITTEN_BY_ANOTHER);
    }

    @Test
    void whereNobodyIsKnownTheCorrectionIsEnough() {
        assertThat(Words.fault(goal("høyre"), goal("høgre"), true, Optional.empty()))
                .isEmpty();
        assertThat(Words.fault(goal("høyre"), goal("høgre"), false, Optional.empty()))
                .isPresent();
    }

    @Test
    void wordsOfNoOrganisationAreCorrectedByNone() {
        Goal ofKari = goal("høyre");
        ofKari.getMeta().setSource(null);
        assertThat(Words.fault(ofKari, goal("høgre"), true, Optional.of(caller(HOSPITAL))))
                .isPresent();
    }

    /** The wish would be gone from the plan, and nobody would see who took it away. */
    @Test
    void onlyWhoWroteItDownTakesAWishBackAsAnError() {
        Goal error = goal("høyre");
        error.setLifecycleStatus(Goal.GoalLifecycleStatus.ENTEREDINERROR);
        assertThat(Words.errorFault(goal("høyre"), error, Optional.of(caller(HOSPITAL))))
                .isEmpty();
        assertThat(Words.errorFault(goal("høyre"), error, Optional.of(caller(MUNICIPALITY))))
                .map(Fault::refusal)
                .contains(RuleRefusal.ERROR_OF_ANOTHER);
        assertThat(Words.errorFault(error, error, Optional.of(caller(MUNICIPALITY))))
                .isEmpty();
        Goal aside = goal("høyre");
        aside.setLifecycleStatus(Goal.GoalLifecycleStatus.CANCELLED);
        assertThat(Words.errorFault(goal("høyre"), aside, Optional.of(caller(MUNICIPALITY))))
                .isEmpty();
    }

    @Test
    void allElseMayChange() {
        Goal after = goal("høyre");
        after.setStatusReason("kommer seg");
        assertThat(Words.fault(goal("høyre"), after, false, Optional.of(caller(MUNICIPALITY))))
                .isEmpty();
    }

    @Test
    void theTextOfATreatmentGoalIsNobodysOwnWords() {
        Goal treatment = new Goal();
        treatment.getDescription().setText("Blodtrykk under 140");
        assertThat(Words.fault(treatment, goal("Blodtrykk under 130"), false, Optional.of(caller(HOSPITAL))))
                .isEmpty();
    }

    @Test
    void theWordsAreNotLeftOutEither() {
        assertThat(Words.fault(goal("høyre"), new Goal(), false, Optional.of(caller(HOSPITAL))))
                .isPresent();
    }

    /** What helps her would stand among what is in her way. */
    @Test
    void whatHelpsDoesNotBecomeABarrierNorTheOtherWayRound() {
        assertThat(Words.fault(told("facilitator"), told("emotional"), false, Optional.of(caller(HOSPITAL))))
                .hasValueSatisfying(each -> {
                    assertThat(each.refusal()).isEqualTo(RuleRefusal.WORDS_ARE_THE_PERSONS);
                    assertThat(each.expression()).isEqualTo("Observation.code");
                });
        assertThat(Words.fault(told("facilitator"), told("emotional"), true, Optional.of(caller(HOSPITAL))))
                .isEmpty();
        assertThat(Words.fault(told("facilitator"), told("emotional"), true, Optional.of(caller(MUNICIPALITY))))
                .map(Fault::refusal)
                .contains(RuleRefusal.WORDS_WRITTEN_BY_ANOTHER);
        assertThat(Words.fault(told("facilitator"), told("facilitator"), false, Optional.of(caller(MUNICIPALITY))))
                .isEmpty();
    }

    private static Observation told(String kind) {
        Observation told = new Observation();
        told.getMeta().setSource(Owner.ofOrganisation(HOSPITAL));
        told.getCode().addCoding().setSystem(CodeSystems.BARRIER_KIND).setCode(kind);
        return told.setValue(new CodeableConcept().setText("Trappa"));
    }

    private static Optional<Refusal> refusal(boolean corrected, String organisation) {
        return Words.fault(goal("høyre"), goal("høgre"), corrected, Optional.of(caller(organisation)))
                .map(Fault::refusal);
    }

    private static Goal goal(String words) {
        Goal goal = new Goal();
        goal.getMeta().setSource(Owner.ofOrganisation(HOSPITAL));
        goal.addCategory()
                .addCoding()
                .setSystem(Profiles.CANONICAL + "/CodeSystem/goal-kind")
                .setCode("what-matters");
        goal.getDescription().setText(words);
        return goal;
    }

    private static Caller caller(String organisation) {
        return new Caller(
                "https://issuer.example",
                "client",
                Role.EPJ_SYSTEM,
                organisation,
                organisation,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null);
    }
}
