package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the search indexes of what is stored anew, after an upgrade that brought new search parameters. Each resource
 * is a transaction of its own, so the server may go on serving meanwhile, and an interrupted run may simply be repeated.
 */
@Component
public class Reindexing {

    private static final int CHUNK = 500;
    private static final int TRIES = 3;

    private final DaoRegistry types;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Reindexing(DaoRegistry types, JdbcTemplate database, PlatformTransactionManager transactions) {
        this.types = types;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Row(long id, String type) {}

    /**
     * Indexes every live resource anew.
     *
     * @param progress told after each few hundred resources
     * @return how many resources could not be indexed; each has been told of
     */
    public long all(Consumer<String> progress) {
        long done = 0;
        long failed = 0;
        long last = 0;
        for (List<Row> chunk = after(last); !chunk.isEmpty(); chunk = after(last)) {
            for (Row row : chunk) {
                failed += reindex(row, progress) ? 0 : 1;
                last = row.id();
            }
            done += chunk.size();
            progress.accept("Indexed " + done + " resources; " + failed + " failed.");
        }
        return failed;
    }

    private List<Row> after(long last) {
        return database.query(
                "select res_id, res_type from hfj_resource where res_id > ? and res_deleted_at is null order by res_id limit ?",
                (row, number) -> new Row(row.getLong("res_id"), row.getString("res_type")),
                last,
                CHUNK);
    }

    private boolean reindex(Row row, Consumer<String> progress) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                ReindexOutcome outcome = transaction.execute(status -> types.getResourceDao(row.type())
                        .reindex(
                                JpaPid.fromId(row.id()),
                                new ReindexParameters(),
                                new SystemRequestDetails(),
                                new TransactionDetails()));
                if (outcome == null || outcome.getWarnings().isEmpty()) {
                    return true;
                }
                break;
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                progress.accept(row.type() + " in row " + row.id() + " was changed meanwhile; trying again.");
            }
        }
        progress.accept(row.type() + " in row " + row.id()
                + " could not be indexed. Run reindex again; if it stays, keep" + " this line for a report.");
        return false;
    }
}
