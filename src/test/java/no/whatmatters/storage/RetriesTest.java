package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** A write that loses is tried again, but not for ever. */
class RetriesTest {

    private final Retries retries = new Retries();
    private final AtomicInteger attempts = new AtomicInteger();

    /** Answered 409: whoever sent it may send it again. */
    @Test
    void givesUpAfterThreeMoreAttempts() {
        assertThatThrownBy(() -> retries.carryOut(this::deadlock))
                .isInstanceOf(ResourceVersionConflictException.class)
                .hasRootCauseMessage("deadlock detected");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void answersWhatTheLastAttemptAnswers() {
        String answer = retries.carryOut(() -> attempts.get() < 3 ? deadlock() : "stored");
        assertThat(answer).isEqualTo("stored");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void triesNothingAgainThatIsNoRace() {
        assertThatThrownBy(() -> retries.carryOut(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");
        assertThatThrownBy(() -> retries.carryOut(() -> {
                    attempts.incrementAndGet();
                    throw new ResourceVersionConflictException("still referred to", new OperationOutcome());
                }))
                .hasMessage("still referred to");
        assertThat(attempts).hasValue(2);
    }

    private String deadlock() {
        attempts.incrementAndGet();
        throw new CannotAcquireLockException("could not write", new IllegalStateException("deadlock detected"));
    }
}
