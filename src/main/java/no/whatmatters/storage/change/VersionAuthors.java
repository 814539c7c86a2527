package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Callers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers who wrote each version of what several may change, so that whoever comes too late is told whose change it
 * was. Written in the transaction of the change, for all of its entries with one statement. Decision 0018.
 */
@Interceptor
@Component
class VersionAuthors implements StorageInterceptor {

    private static final String KEPT = VersionAuthors.class.getName();

    private final JdbcTemplate database;
    private final Clock clock;

    VersionAuthors(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who wrote that version; empty for what was written before this was remembered. */
    Optional<VersionAuthor> find(IIdType id, long version) {
        return database
                .query(
                        "select * from version_author where resource_type = ? and resource_id = ? and version = ?",
                        (row, number) -> new VersionAuthor(
                                row.getString("organisation"),
                                row.getString("person_name"),
                                row.getString("hpr_number"),
                                row.getBoolean("by_service"),
                                row.getTimestamp("written").toInstant()),
                        id.getResourceType(),
                        id.getIdPart(),
                        version)
                .stream()
                .findFirst();
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        keep(resource.getIdElement(), request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before, IBaseResource after, RequestDetails request, TransactionDetails transaction) {
        keep(after.getIdElement(), request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        keep(resource.getIdElement(), request, transaction);
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
    public void processed(TransactionDetails transaction) {
        List<Object[]> rows = transaction.getUserData(KEPT);
        if (rows != null) {
            write(rows);
        }
    }

    private void keep(IIdType id, @Nullable RequestDetails request, TransactionDetails transaction) {
        if (!ChecksVersions.CHANGED_BY_VERSION.contains(id.getResourceType())) {
            return;
        }
        Object[] row = row(id, author(request));
        if (transaction.isFhirTransaction()) {
            transaction.getOrCreateUserData(KEPT, ArrayList<Object[]>::new).add(row);
        } else {
            write(List.<Object[]>of(row));
        }
    }

    private VersionAuthor author(@Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.of(request);
        return VersionAuthor.of(asked == null ? Optional.empty() : Callers.of(asked), asked == null, clock.instant());
    }

    private static Object[] row(IIdType id, VersionAuthor author) {
        return new Object[] {
            id.getResourceType(),
            id.getIdPart(),
            id.getVersionIdPartAsLong(),
            author.organisation(),
            author.name(),
            author.hprNumber(),
            author.byService(),
            Timestamp.from(author.at())
        };
    }

    private void write(List<Object[]> rows) {
        database.batchUpdate(
                "insert into version_author (resource_type, resource_id, version, organisation, person_name,"
                        + " hpr_number, by_service, written) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
