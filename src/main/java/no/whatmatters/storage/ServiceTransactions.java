package no.whatmatters.storage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Database transactions for work that the service does by itself, and not within a caller's. */
@Component
public class ServiceTransactions {

    private final TransactionTemplate transactions;
    private final Retries retries;

    ServiceTransactions(PlatformTransactionManager transactions, Retries retries) {
        this.transactions = new TransactionTemplate(transactions);
        this.retries = retries;
    }

    /** Carries it out, all or nothing; again where it loses against another write. */
    public void carryOut(Runnable work) {
        retries.carryOut(() -> {
            transactions.executeWithoutResult(open -> work.run());
            return true;
        });
    }
}
