package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

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

    /** Such as a text that is longer than its column: PostgreSQL's 22001. */
    @Test
    void triesNothingAgainThatNeverFits() {
        SQLException tooLong = new SQLException("value too long for type character varying(200)", "22001");
        DataIntegrityViolationException told = new DataIntegrityViolationException("could not write", tooLong);
        assertThatThrownBy(() -> retries.carryOut(() -> {
                    attempts.incrementAndGet();
                    throw new ResourceVersionConflictException("lost", told, null);
                }))
                .isInstanceOf(UnprocessableEntityException.class);
        assertThat(attempts).hasValue(1);
        assertThat(Retries.isLostRace(told)).isFalse();
        assertThat(Retries.isLostRace(new ResourceVersionConflictException("lost", told, null)))
                .isFalse();
        assertThat(Retries.isLostRace(
                        new DataIntegrityViolationException("could not write", new SQLException("taken", "23505"))))
                .isTrue();
    }

    private String deadlock() {
        attempts.incrementAndGet();
        throw new CannotAcquireLockException("could not write", new IllegalStateException("deadlock detected"));
    }
}
