package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PostgreSQL ends a deadlock by failing one of the two; where that one is ours, the sender does not notice. */
class DeadlockTest extends ServerTest {

    @Autowired
    private DataSource dataSource;

    @Test
    void triesAWriteAgainThatADeadlockEnded() throws Exception {
        long before = deadlocks();
        boolean ended = false;
        for (int attempt = 0; attempt < 5 && !ended; attempt++) {
            ended = deadlockEndsTheServersWrite();
        }
        assertThat(ended).isTrue();
        await(() -> deadlocks() > before);
    }

    /**
     * The server holds the first and waits for the second, which we hold, and now we want the first. PostgreSQL looks for
     * a circle a second after a wait began, so it fails the server's write, which began to wait before us.
     */
    private boolean deadlockEndsTheServersWrite() throws Exception {
        String first = patient();
        String second = patient();
        boolean weWon = true;
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            lock(other, second);
            CompletableFuture<Integer> write = CompletableFuture.supplyAsync(() -> changeBoth(first, second));
            await(() -> isAnyoneWaitingFor(other));
            try {
                lock(other, first);
            } catch (SQLException deadlock) {
                weWon = false;
            }
            other.rollback();
            assertThat(write.get(60, TimeUnit.SECONDS)).isEqualTo(200);
        }
        fhir().get("/Patient/" + first).then().body("gender", equalTo("female"));
        fhir().get("/Patient/" + second).then().body("gender", equalTo("female"));
        return weWon;
    }

    private int changeBoth(String first, String second) {
        return post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + change(first) + ","
                        + change(second) + "]}")
                .extract()
                .statusCode();
    }

    private static String change(String id) {
        return "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + id
                + "\",\"gender\":\"female\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/" + id + "\"}}";
    }

    private String patient() {
        return post("Patient", "{\"resourceType\":\"Patient\",\"gender\":\"unknown\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void lock(Connection other, String id) throws SQLException {
        try (PreparedStatement lock =
                other.prepareStatement("select 1 from hfj_resource where fhir_id = ? for update")) {
            lock.setString(1, id);
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }

    private static boolean isAnyoneWaitingFor(Connection other) throws SQLException {
        try (PreparedStatement waiting = other.prepareStatement(
                "select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))")) {
            return waiting.executeQuery().next();
        }
    }

    private long deadlocks() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement counted = connection.prepareStatement(
                        "select deadlocks from pg_stat_database where datname = current_database()")) {
            ResultSet row = counted.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 6_000; i++) {
            if (condition.call()) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("has not come to pass in a minute");
    }
}
