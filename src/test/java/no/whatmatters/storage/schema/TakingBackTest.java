package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a thread does that is taken back, nothing of it stays; and whatever others do meanwhile, stays. */
class TakingBackTest extends ServerTest {

    @Autowired
    private TakingBack database;

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void takesBackWhatIsNoTransaction() throws SQLException {
        database.takingBack(() -> {
            insert(one);
            assertThat(isThere(one)).isTrue();
        });
        assertThat(isThere(one)).isFalse();
    }

    /** What the next transaction needs to find is there for it, and believed by nobody else. */
    @Test
    void takesBackATransactionWhenAllIsDone() throws SQLException {
        List<String> told = new ArrayList<>();
        database.takingBack(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(open -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        insert(one);
                        told.add("before");
                    }

                    @Override
                    public void afterCommit() {
                        told.add("a cache believes that it was committed");
                    }

                    @Override
                    public void afterCompletion(int status) {
                        told.add(status == STATUS_ROLLED_BACK ? "rolled back" : "a cache believes in " + status);
                    }
                });
                insert(other);
            });
            assertThat(isThere(one)).isTrue();
            assertThat(isThere(other)).isTrue();
        });
        assertThat(isThere(one)).isFalse();
        assertThat(isThere(other)).isFalse();
        assertThat(told).containsExactly("before", "rolled back");
    }

    @Test
    void takesBackWhatFails() {
        assertThatThrownBy(() -> database.takingBack(() -> {
                    insert(one);
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(isThere(one)).isFalse();
        insert(other);
        assertThat(isThere(other)).isTrue();
    }

    /** After a failed statement PostgreSQL takes no other, until somebody goes back to before it. */
    @Test
    void goesOnAfterATransactionThatFailed() throws SQLException {
        database.takingBack(() -> {
            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(open -> {
                        insert(one);
                        insert(one);
                    }))
                    .isInstanceOf(DuplicateKeyException.class);
            insert(other);
            assertThat(isThere(other)).isTrue();
            assertThat(isThere(one)).isFalse();
        });
        assertThat(isThere(other)).isFalse();
    }

    @Test
    void takesBackNothingOfOtherThreads() throws SQLException {
        database.takingBack(() -> {
            insert(one);
            CompletableFuture.runAsync(() -> insert(other)).join();
        });
        assertThat(isThere(one)).isFalse();
        assertThat(isThere(other)).isTrue();
    }

    @Test
    void givesThePoolBackAConnectionAsItWas() throws SQLException {
        for (int i = 0; i < 30; i++) {
            database.takingBack(() -> insert(UUID.randomUUID()));
        }
        insert(one);
        CompletableFuture.runAsync(() -> assertThat(isThere(one)).isTrue()).join();
    }

    private void insert(UUID id) {
        statements.update("insert into used_proof values (?, ?)", id, Timestamp.from(Instant.now()));
    }

    private boolean isThere(UUID id) {
        return statements.queryForObject("select count(*) from used_proof where id = ?", Long.class, id) == 1;
    }
}
