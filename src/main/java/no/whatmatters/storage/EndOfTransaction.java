package no.whatmatters.storage;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that is done at the end of the open database transaction: when all that a request brings is there, and before what it
 * tells of itself is written down. It belongs to the transaction, and fails with it.
 */
public final class EndOfTransaction {

    private EndOfTransaction() {}

    /** Has this done before the transaction commits. */
    public static void before(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public int getOrder() {
                return Ordered.HIGHEST_PRECEDENCE;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }

    /** Has this done when the transaction is over, whether it was committed or not. */
    public static void after(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCompletion(int status) {
                work.run();
            }
        });
    }
}
