package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.hl7.fhir.r4.model.DateTimeType;
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

    /** Whoever may read a record would else store a new version of it. */
    @Test
    void namesWhatIsWrittenBesideTheContent() {
        Task before = new Task().setStatus(TaskStatus.REQUESTED).setDescription("Følg opp Kari");
        before.setAuthoredOnElement(new DateTimeType("2026-05-04T00:00:00+02:00"));
        before.getMeta().setVersionId("1").setLastUpdated(new Date()).setSource("Organization/310000108");
        Task extended = before.copy();
        extended.getMeta().addExtension("https://x.example", new StringType("x"));
        assertThat(Changes.between(before, extended)).containsExactly("meta");
        Task sourced = before.copy();
        sourced.getMeta().getSourceElement().addExtension("https://x.example", new StringType("x"));
        assertThat(Changes.between(before, sourced)).containsExactly("meta");
        Task annotated = before.copy();
        annotated.getDescriptionElement().addExtension("https://x.example", new StringType("x"));
        assertThat(Changes.between(before, annotated)).containsExactly("description");
        Task shortened = before.copy().setAuthoredOnElement(new DateTimeType("2026-05-03T22:00:00Z"));
        assertThat(Changes.between(before, shortened)).containsExactly("authoredOn");
        Task resent = before.copy();
        resent.getMeta().setVersionId("2").setLastUpdated(new Date(0)).setSource("Organization/310000205");
        assertThat(Changes.between(before, resent)).isEmpty();
    }
}
