package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

class WhatDiffersTest {

    @Test
    void namesWhatDiffersAndNotWhatTheServerWrites() {
        Task before = new Task().setStatus(TaskStatus.REQUESTED).setDescription("Følg opp Kari");
        Task after = before.copy().setStatus(TaskStatus.ACCEPTED);
        after.getMeta().setVersionId("2");
        assertThat(Changes.between(before, after)).containsExactly("status");
        assertThat(Changes.between(before, before.copy())).isEmpty();
    }

    /** HAPI's model does not list them among the children of a form. */
    @Test
    void namesWhatEveryResourceHasInFormsToo() {
        Questionnaire before = new Questionnaire().setName("Skjema");
        before.setLanguage("nb");
        Questionnaire after = before.copy();
        after.setLanguage("nn");
        after.addExtension("https://x.example", new StringType("x"));
        after.addContained(new ValueSet().setName("Svar"));
        after.getText().setStatus(NarrativeStatus.GENERATED);
        assertThat(Changes.between(before, after))
                .containsExactlyInAnyOrder("language", "extension", "contained", "text");
        assertThat(Changes.between(after, before))
                .containsExactlyInAnyOrder("language", "extension", "contained", "text");
        assertThat(Changes.between(before, before.copy())).isEmpty();
    }

    /** HAPI's model makes an element when it is asked for, so that whoever looks first must not change the answer. */
    @Test
    void takesAnElementThatSomebodyLookedForAsAbsent() {
        Task before = new Task().setStatus(TaskStatus.REQUESTED);
        Task after = before.copy();
        assertThat(before.getRequester().isEmpty()).isTrue();
        assertThat(Changes.between(before, after)).isEmpty();
    }
}
