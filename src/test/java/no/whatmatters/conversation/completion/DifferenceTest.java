package no.whatmatters.conversation.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What differs is changed, and what others have done stays. */
class DifferenceTest {

    @Test
    void onlyWhatDiffersIsChanged() {
        Goal was = goal();
        Goal is = goal();
        is.setStart(new DateType("2026-06-02"));
        Goal current = goal();
        current.setPriority(new CodeableConcept().setText("Først"));
        current.setLifecycleStatus(GoalLifecycleStatus.COMPLETED);
        Goal made = (Goal) Difference.between(was, is).madeOf(current);
        assertThat(made.getStartDateType().getValueAsString()).isEqualTo("2026-06-02");
        assertThat(made.getPriority().getText()).isEqualTo("Først");
        assertThat(made.getLifecycleStatus()).isEqualTo(GoalLifecycleStatus.COMPLETED);
        assertThat(current.getStartDateType().getValueAsString()).isEqualTo("2026-05-04");
    }

    @Test
    void ofAListOnlyWhatDiffersIsTakenOutAndPutIn() {
        Goal was = goal();
        was.addNote(note("Fordi det er hjemme")).addNote(note("Savner katten"));
        Goal is = goal();
        is.addNote(note("Fordi det er hjemme")).addNote(note("Savner katta"));
        Goal current = was.copy();
        current.getNote().add(0, note("Fra fastlegen"));
        Goal made = (Goal) Difference.between(was, is).madeOf(current);
        assertThat(made.getNote())
                .extracting(Annotation::getText)
                .containsExactly("Fra fastlegen", "Fordi det er hjemme", "Savner katta");
    }

    @Test
    void anElementThatIsGoneIsTakenOutAndOneOfAnotherTypeTakesItsPlace() {
        Observation was = new Observation();
        was.setValue(new Quantity(5));
        was.setIssuedElement(new org.hl7.fhir.r4.model.InstantType("2026-05-04T09:00:00Z"));
        Observation is = new Observation();
        is.setValue(new StringType("fem"));
        Observation made = (Observation) Difference.between(was, is).madeOf(was);
        assertThat(made.getValue().primitiveValue()).isEqualTo("fem");
        assertThat(made.hasIssued()).isFalse();
    }

    @Test
    void whatOthersHaveChangedSinceIsNotTakenBack() {
        Goal before = goal();
        Goal after = goal();
        after.setLifecycleStatus(GoalLifecycleStatus.COMPLETED);
        after.setAchievementStatus(new CodeableConcept().setText("Nådd"));
        Goal current = after.copy();
        current.setLifecycleStatus(GoalLifecycleStatus.ONHOLD);
        Goal back = (Goal) Difference.between(after, before).madeWhereUnchanged(current);
        assertThat(back.getLifecycleStatus()).isEqualTo(GoalLifecycleStatus.ONHOLD);
        assertThat(back.hasAchievementStatus()).isFalse();
    }

    @Test
    void eachTypeIsWithdrawnInItsOwnWay() {
        assertThat(((Goal) Withdrawal.of(goal())).getLifecycleStatus()).isEqualTo(GoalLifecycleStatus.ENTEREDINERROR);
        assertThat(((Task) Withdrawal.of(new Task())).getStatus()).isEqualTo(Task.TaskStatus.ENTEREDINERROR);
        assertThat(((RelatedPerson) Withdrawal.of(new RelatedPerson())).getActive())
                .isFalse();
        Condition condition = new Condition();
        condition.setClinicalStatus(new CodeableConcept().setText("active"));
        Condition withdrawn = (Condition) Withdrawal.of(condition);
        assertThat(withdrawn.hasClinicalStatus()).isFalse();
        assertThat(withdrawn.getVerificationStatus().getCodingFirstRep().getCode())
                .isEqualTo("entered-in-error");
        List<Resource> all = List.of(goal(), condition);
        assertThat(all).noneMatch(each -> Withdrawal.of(each) == each);
    }

    private static Goal goal() {
        Goal goal = new Goal();
        goal.setId("Goal/hjem");
        goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        goal.setDescription(new CodeableConcept().setText("Komme meg hjem"));
        goal.setStart(new DateType("2026-05-04"));
        return goal;
    }

    private static Annotation note(String text) {
        return new Annotation().setText(text);
    }
}
