package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Snapshots of searches that did not fit on one page. They live for an hour, in the database, for all nodes. */
@Component
class SearchSnapshots {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 18;

    private final JdbcTemplate database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SearchSnapshots(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps a snapshot, and clears away those that have had their time. */
    void keep(SearchSnapshot snapshot, RequestDetails request) {
        Timestamp now = Timestamp.from(clock.instant());
        database.update("delete from search_snapshot where expires < ?", now);
        database.update(
                "insert into search_snapshot (token, resource_type, page_size, matches, more_existed, includes,"
                        + " revincludes, summary, expires, reader) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                snapshot.token(),
                snapshot.resourceType(),
                snapshot.pageSize(),
                snapshot.matches().toArray(Long[]::new),
                snapshot.moreExisted(),
                snapshot.includes().toArray(String[]::new),
                snapshot.reverseIncludes().toArray(String[]::new),
                snapshot.summary(),
                Timestamp.from(clock.instant().plus(LIFE)),
                PageReader.of(snapshot.token(), request));
    }

    /**
     * The snapshot of that token.
     *
     * @throws RequestRefused where there is none, or no longer, or it is somebody else's
     */
    SearchSnapshot find(String token, RequestDetails request) {
        return database
                .query(
                        "select * from search_snapshot where token = ? and expires >= ? and reader = ?",
                        (row, number) -> new SearchSnapshot(
                                row.getString("token"),
                                row.getString("resource_type"),
                                row.getInt("page_size"),
                                list(row.getArray("matches"), Long[].class),
                                row.getBoolean("more_existed"),
                                list(row.getArray("includes"), String[].class),
                                list(row.getArray("revincludes"), String[].class),
                                row.getString("summary")),
                        token,
                        Timestamp.from(clock.instant()),
                        PageReader.of(token, request))
                .stream()
                .findFirst()
                .orElseThrow(() -> new RequestRefused(StorageRefusal.PAGE_LINK_EXPIRED));
    }

    /**
     * FHIR ids of the rows that still hold a live resource, in the order given.
     *
     * @param rows row ids
     */
    List<String> idsOf(List<Long> rows) {
        return database.queryForList(
                "select r.fhir_id from unnest(?::bigint[]) with ordinality as wanted(id, place)"
                        + " join hfj_resource r on r.res_id = wanted.id where r.res_deleted_at is null order by place",
                String.class,
                (Object) rows.toArray(Long[]::new));
    }

    /**
     * Rows of those resources, in the order given.
     *
     * @param ids FHIR ids without type
     */
    List<Long> rowsOf(String resourceType, List<String> ids) {
        return database.queryForList(
                "select r.res_id from unnest(?::text[]) with ordinality as wanted(id, place)"
                        + " join hfj_resource r on r.fhir_id = wanted.id and r.res_type = ? order by place",
                Long.class,
                ids.toArray(String[]::new),
                resourceType);
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return List.of(type.cast(array.getArray()));
    }
}
