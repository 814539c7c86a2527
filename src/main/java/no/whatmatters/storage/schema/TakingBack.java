package no.whatmatters.storage.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

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

    /** Whoever waits for a commit, such as a cache, hears that there is none. */
    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && connectionOfThisThread() != null) {
            transaction.setRollbackOnly();
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
