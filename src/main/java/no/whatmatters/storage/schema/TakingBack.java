package no.whatmatters.storage.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The pool; and for a thread that rehearses, one connection in its place, in one database transaction that is never committed:
 * whatever the thread does, and however it ends, nothing of it stays. Decision 0087.
 */
public final class TakingBack extends DelegatingDataSource implements TransactionExecutionListener, AutoCloseable {

    /** What would end the transaction or the connection, or make it another. */
    private static final Set<String> LEFT_OUT =
            Set.of("commit", "close", "abort", "setReadOnly", "setTransactionIsolation");

    private final HikariDataSource pool;
    private volatile @Nullable Rehearsing rehearsing;

    TakingBack(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** A thread, and the connection that it gets as often as it asks for one. */
    private record Rehearsing(Thread thread, Connection connection) {}

    @Override
    public Connection getConnection() throws SQLException {
        Connection own = connectionOfThisThread();
        return own == null ? super.getConnection() : own;
    }

    private @Nullable Connection connectionOfThisThread() {
        Rehearsing one = rehearsing;
        return one != null && one.thread == Thread.currentThread() ? one.connection : null;
    }

    /** What is done before a commit has been done. Whoever waits for it, such as a cache, hears that there was none. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (connectionOfThisThread() != null && TransactionSynchronizationManager.isSynchronizationActive()) {
            List<TransactionSynchronization> waiting = TransactionSynchronizationManager.getSynchronizations();
            TransactionSynchronizationManager.clearSynchronization();
            TransactionSynchronizationManager.initSynchronization();
            waiting.forEach(each -> TransactionSynchronizationManager.registerSynchronization(new OfNoCommit(each)));
        }
    }

    /** Tells whoever waits for a commit that all was taken back. */
    private record OfNoCommit(TransactionSynchronization waiting) implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return waiting.getOrder();
        }

        @Override
        public void afterCompletion(int status) {
            waiting.afterCompletion(STATUS_ROLLED_BACK);
        }
    }

    /** Does something of which nothing stays in the database. One thread at a time. */
    public void takingBack(Runnable work) throws SQLException {
        try (Connection real = pool.getConnection()) {
            real.setAutoCommit(false);
            rehearsing = new Rehearsing(Thread.currentThread(), neverCommitting(real));
            try {
                work.run();
            } finally {
                rehearsing = null;
                real.rollback();
            }
        }
    }

    /** One that takes back to where a transaction began what is rolled back, and commits nothing. */
    private static Connection neverCommitting(Connection real) {
        AtomicReference<@Nullable Savepoint> begun = new AtomicReference<>();
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("setAutoCommit")) {
                begun.set(Boolean.FALSE.equals(arguments[0]) ? real.setSavepoint() : null);
                return null;
            }
            if (method.getName().equals("rollback") && method.getParameterCount() == 0) {
                Savepoint beginning = begun.get();
                if (beginning != null) {
                    real.rollback(beginning);
                }
                return null;
            }
            if (LEFT_OUT.contains(method.getName())) {
                return null;
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public void close() {
        pool.close();
    }
}
