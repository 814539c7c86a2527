package no.whatmatters;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.whatmatters.storage.schema.TakingBack;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts what requests send to the database, below the pool: Hibernate's and our own statements alike, a batch as one. Beginning
 * and ending a transaction are no statements.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static final int TIMES = 3;
    private static volatile boolean counting;

    /** The statements that the threads which serve requests send meanwhile; nothing else may ask the server then. */
    public static List<String> during(Runnable requests) {
        SENT.clear();
        counting = true;
        try {
            requests.run();
        } finally {
            counting = false;
        }
        return List.copyOf(SENT);
    }

    /**
     * As many as a request takes of which all that is remembered for some seconds is still known: where the machine stood still
     * since it was asked last, it takes more, and is asked again.
     */
    public static List<String> fewest(Runnable request) {
        return Stream.generate(() -> during(request))
                .limit(TIMES)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    @Bean
    static BeanPostProcessor countedPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof TakingBack database) {
                    HikariDataSource pool = pool(database);
                    DataSource driver = new DriverDataSource(
                            pool.getJdbcUrl(),
                            null,
                            pool.getDataSourceProperties(),
                            pool.getUsername(),
                            pool.getPassword());
                    pool.setDataSource((DataSource) counted(driver, DataSource.class, ""));
                }
                return bean;
            }
        };
    }

    private static HikariDataSource pool(DataSource database) {
        try {
            return database.unwrap(HikariDataSource.class);
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    private static Object call(Object counted, Method method, Object[] arguments, String sql) throws Throwable {
        String text = arguments != null && arguments.length > 0 && arguments[0] instanceof String first ? first : sql;
        if (counted instanceof Statement
                && method.getName().startsWith("execute")
                && counting
                && Thread.currentThread().getName().startsWith("http-nio")) {
            SENT.add(text);
        }
        try {
            Object result = method.invoke(counted, arguments);
            if (counted instanceof DataSource && result instanceof Connection connection) {
                return counted(connection, Connection.class, "");
            }
            boolean makesStatement = counted instanceof Connection && result instanceof Statement;
            return makesStatement ? counted(result, method.getReturnType(), text) : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Object counted(Object counted, Class<?> type, String sql) {
        return Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(counted, method, arguments, sql));
    }
}
