package no.whatmatters.storage;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a write again, at most three times and after a short random pause, when it lost against another one: a deadlock,
 * the same new identifier, a version written in between. Each attempt starts from what was sent and checks all anew, also
 * the version that If-Match names; so no attempt can undo what somebody else wrote. Decision 0018.
 */
@Component
class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final int RETRIES = 3;
    private static final long LONGEST_FIRST_PAUSE_MILLIS = 40;
    private static final int DEEPEST_CAUSE = 20;

    /** The class of SQLSTATE. */
    private static final String DATA_EXCEPTION = "22";

    /**
     * Carries out a write, in a database transaction of its own making. Within somebody else's transaction nothing can be
     * tried again: it is lost as a whole.
     */
    <T> T carryOut(Supplier<T> attempt) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return attempt.get();
        }
        for (int number = 0; ; number++) {
            try {
                return attempt.get();
            } catch (RuntimeException failure) {
                if (neverFits(failure)) {
                    LOG.warn("What was sent does not fit into the database, and no rule has told its sender.", failure);
                    throw new UnprocessableEntityException("does not fit", failure);
                }
                if (!isLostRace(failure)) {
                    throw failure;
                }
                if (number == RETRIES) {
                    throw conflict(failure);
                }
                LOG.debug("A write lost a race, and is tried again.", failure);
                pause(number);
            }
        }
    }

    static boolean isLostRace(Throwable failure) {
        return !neverFits(failure) && lostAgainstOthers(failure);
    }

    /** Such as a text longer than its column: that stays so, however often it is tried, and HAPI calls it a conflict. */
    static boolean neverFits(Throwable failure) {
        return causes(failure)
                .anyMatch(each -> each instanceof SQLException told
                        && told.getSQLState() != null
                        && told.getSQLState().startsWith(DATA_EXCEPTION));
    }

    /** A record that others refer to is no race: HAPI tells who they are, and it stays so. */
    private static boolean lostAgainstOthers(Throwable failure) {
        return causes(failure)
                .filter(each -> each instanceof ResourceVersionConflictException || isRace(each))
                .findFirst()
                .filter(each -> !(each instanceof ResourceVersionConflictException conflict)
                        || conflict.getOperationOutcome() == null)
                .isPresent();
    }

    private static boolean isRace(Throwable failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof DataIntegrityViolationException
                || failure instanceof ConstraintViolationException
                || failure instanceof LockAcquisitionException
                || failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
    }

    /** HAPI answers its own conflicts so; a conflict that only showed at the commit is answered alike. */
    private static RuntimeException conflict(RuntimeException failure) {
        return failure instanceof BaseServerResponseException
                ? failure
                : new ResourceVersionConflictException("lost against other writes", failure, null);
    }

    private static void pause(int number) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_FIRST_PAUSE_MILLIS << (2 * number)));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
