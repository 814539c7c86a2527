package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.Test;

/** Labels on what stands in a goal of Kari's. */
class ElementLabelsTest {

    @Test
    void differWhereOneIsTakenOffPutOnOrMoved() {
        Goal before = goal(labelled("Drikker"), note("Glad i turer"));
        assertThat(ElementLabels.differ(before, goal(note("Drikker"), note("Glad i turer"))))
                .isTrue();
        assertThat(ElementLabels.differ(before, goal(note("Drikker mer"), note("Glad i turer"))))
                .isTrue();
        assertThat(ElementLabels.differ(before, goal(labelled("Drikker"), labelled("Glad i turer"))))
                .isTrue();
        assertThat(ElementLabels.differ(before, goal(note("Drikker"), labelled("Glad i turer"))))
                .isTrue();
        Goal otherLabel = goal(labelled("Drikker"), note("Glad i turer"));
        ((Coding) otherLabel.getNote().get(0).getExtension().get(0).getValue()).setCode("other");
        assertThat(ElementLabels.differ(before, otherLabel)).isTrue();
    }

    /** What an element holds may itself be labelled. */
    @Test
    void differOnWhatLiesDeeper() {
        Goal before = goal(note("Drikker"));
        label(before.getNote().get(0).getTextElement());
        assertThat(ElementLabels.differ(before, goal(note("Drikker")))).isTrue();
        assertThat(ElementLabels.differ(goal(note("Drikker")), before)).isTrue();
        assertThat(ElementLabels.differ(before, before.copy())).isFalse();
    }

    @Test
    void areTheSameWhereSomethingIsAddedOrChangedBesides() {
        Goal before = goal(labelled("Drikker"), note("Glad i turer"));
        assertThat(ElementLabels.differ(before, goal(note("Glad i turer"), labelled("Drikker"), labelled("Ny"))))
                .isFalse();
        assertThat(ElementLabels.differ(before, goal(labelled("Drikker mindre"), note("Glad i fjellet"))))
                .isFalse();
        assertThat(ElementLabels.differ(goal(note("Glad i turer")), goal())).isFalse();
        assertThat(ElementLabels.differ(before, goal(note("Glad i turer")))).isFalse();
        assertThat(ElementLabels.differ(goal(), goal(labelled("Ny")))).isFalse();
    }

    /** Nobody finds out what is hidden by writing it down once more. */
    @Test
    void areTheSameWhereSomebodyWritesWhatIsLabelledAlready() {
        assertThat(ElementLabels.differ(goal(labelled("Drikker")), goal(labelled("Drikker"), note("Drikker"))))
                .isFalse();
    }

    private static Goal goal(Annotation... notes) {
        Goal goal = new Goal();
        goal.setNote(Stream.of(notes).map(Annotation::copy).toList());
        return goal;
    }

    private static Annotation note(String text) {
        return new Annotation().setText(text);
    }

    private static Annotation labelled(String text) {
        Annotation note = note(text);
        label(note);
        return note;
    }

    private static void label(Element element) {
        element.setExtension(List.of(new org.hl7.fhir.r4.model.Extension(
                ElementLabels.LABEL, new Coding(FactsOf.LABELS, FactsOf.CLINICAL_ONLY, null))));
    }
}
