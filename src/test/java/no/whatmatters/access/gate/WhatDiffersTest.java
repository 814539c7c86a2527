package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
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

    /** HAPI's model makes an element when it is asked for, so that whoever looks first must not change the answer. */
    @Test
    void takesAnElementThatSomebodyLookedForAsAbsent() {
        Task before = new Task().setStatus(TaskStatus.REQUESTED);
        Task after = before.copy();
        assertThat(before.getRequester().isEmpty()).isTrue();
        assertThat(Changes.between(before, after)).isEmpty();
    }
}
