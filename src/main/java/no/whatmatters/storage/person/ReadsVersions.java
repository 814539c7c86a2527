package no.whatmatters.storage.person;

import static no.whatmatters.storage.person.StoredVersion.COLUMNS;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads records from HAPI's tables, with one statement and no transaction, as the caller may see them: reads are by far the most
 * common requests, and most of what HAPI does for one is done for entities that nobody changes. Decision 0053.
 */
@Component
public class ReadsVersions {

    private static final String BY_NAME = "select" + COLUMNS + ", v.res_deleted_at" + """
              from hfj_resource r
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = coalesce(?::bigint, r.res_ver)
             where r.res_type = ? and r.fhir_id = ?
            """;

    private static final String BY_ROW = "select" + COLUMNS + """
              from unnest(?::bigint[]) with ordinality as wanted(row, place)
              join hfj_resource r on r.res_id = wanted.row and r.res_deleted_at is null
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
             order by wanted.place
            """;

    private static final String BY_NAMES = "select" + COLUMNS + """
              from unnest(?::text[], ?::text[]) as wanted(type, id)
              join hfj_resource r on r.res_type = wanted.type and r.fhir_id = wanted.id and r.res_deleted_at is null
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            """;

    private static final String CURRENT =
            " from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver";

    private static final String WHERE = " where r.res_deleted_at is null and ";

    /** By a sum: PostgreSQL would walk through the index of all records in that order for the sake of the first few. */
    private static final String OLDEST = " order by r.res_id + 0 limit ?";

    private final JdbcTemplate database;
    private final VersionReader reader;
    private final Showing showing;

    ReadsVersions(JdbcTemplate database, VersionReader reader, Showing showing) {
        this.database = database;
        this.reader = reader;
        this.showing = showing;
    }

    /**
     * The current version, or the named one, as the caller may see it.
     *
     * @param id type and id, perhaps a version, which is a number
     * @throws ResourceNotFoundException if there is none, or none for this caller
     * @throws ResourceGoneException if that version says that it was deleted
     */
    public Resource byName(IIdType id, RequestDetails request) {
        StoredVersion found = find(id, id.hasVersionIdPart() ? id.getVersionIdPartAsLong() : null)
                .orElseThrow(() -> new ResourceNotFoundException(id))
                .orElseThrow(() -> new ResourceGoneException(id));
        Resource shown = showing.of(reader.read(List.of(found)), request).get(0);
        if (shown == null) {
            throw new ResourceNotFoundException(id);
        }
        return shown;
    }

    /** A record, and its key in HAPI's table of resources. */
    public record Row(long key, Resource resource) {}

    /**
     * The current version, or the named one, past all access rules; empty where there is none, or it is deleted. What the open
     * transaction has not flushed yet is not seen.
     *
     * @param id type and id, perhaps a version, which is a number
     */
    public Optional<Row> stored(IIdType id) {
        return find(id, id.hasVersionIdPart() ? id.getVersionIdPartAsLong() : null)
                .flatMap(found -> found)
                .map(found -> new Row(found.row(), reader.read(List.of(found)).get(0)));
    }

    /** As {@link #stored(IIdType)}: the current versions of those records, in any order; without what is not there. */
    public List<Resource> named(Collection<? extends IIdType> ids) {
        return reader.read(database.query(
                BY_NAMES,
                (row, number) -> StoredVersion.of(row),
                ids.stream().map(IIdType::getResourceType).toArray(String[]::new),
                ids.stream().map(IIdType::getIdPart).toArray(String[]::new)));
    }

    /** As {@link #stored(IIdType)}: the current versions of those rows, in their order. */
    public List<Resource> stored(List<Long> rows) {
        return rows.isEmpty() ? List.of() : reader.read(inRows(rows));
    }

    /**
     * The current versions of those rows that the caller may see, in the order of the rows; without what has been deleted.
     *
     * @param rows keys in HAPI's table of resources
     */
    public List<Resource> byRow(List<Long> rows, RequestDetails request) {
        return rows.isEmpty() ? List.of() : shown(inRows(rows), request);
    }

    /**
     * Records that were found.
     *
     * @param rows keys of all, those too that may not be shown
     * @param shown those that the caller may see
     */
    public record Found(List<Long> rows, List<Resource> shown) {}

    /**
     * The current versions that a condition holds for, found and read with one statement, the oldest records first. What the
     * open transaction has not flushed yet is not found.
     *
     * @param condition on HAPI's table of resources, as {@code r}
     * @param values of its placeholders
     * @param most so many of them at most
     */
    public Found matching(String condition, List<Object> values, int most, RequestDetails request) {
        List<StoredVersion> found = found(condition + OLDEST, with(values, most));
        return new Found(found.stream().map(StoredVersion::row).toList(), shown(found, request));
    }

    private List<StoredVersion> found(String condition, Object[] values) {
        return database.query(
                "select" + COLUMNS + CURRENT + WHERE + condition, (row, number) -> StoredVersion.of(row), values);
    }

    private List<Resource> shown(List<StoredVersion> found, RequestDetails request) {
        return found.isEmpty() ? List.of() : showing.whatMayBeShown(reader.read(found), request);
    }

    /** The keys of those that {@link #matching} finds, past all access rules. */
    public List<Long> rows(String condition, List<Object> values, int most) {
        return database.queryForList(
                "select r.res_id from hfj_resource r" + WHERE + condition + OLDEST, Long.class, with(values, most));
    }

    private static Object[] with(List<Object> values, int most) {
        return Stream.concat(values.stream(), Stream.of(most)).toArray();
    }

    private List<StoredVersion> inRows(List<Long> rows) {
        if (!SingleValues.suit(rows.size())) {
            return database.query(BY_ROW, (row, number) -> StoredVersion.of(row), (Object) rows.toArray(Long[]::new));
        }
        Map<Long, StoredVersion> found = new HashMap<>();
        found(
                        "r.res_id in (" + SingleValues.places(rows.size()) + ")",
                        SingleValues.of(rows).toArray())
                .forEach(each -> found.put(each.row(), each));
        return rows.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The version; empty within where it is a deletion. */
    private Optional<Optional<StoredVersion>> find(IIdType id, @Nullable Long version) {
        return database
                .query(
                        BY_NAME,
                        (row, number) -> row.getTimestamp("res_deleted_at") == null
                                ? Optional.of(StoredVersion.of(row))
                                : Optional.<StoredVersion>empty(),
                        version,
                        id.getResourceType(),
                        id.getIdPart())
                .stream()
                .findFirst();
    }
}
