package no.whatmatters.conversation.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each response has made and changed: ids and versions, in tables of our own. Decision 0040. */
@Component
class Traces {

    private final JdbcTemplate database;

    Traces(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * What a response has to do with a record.
     *
     * @param made whether it made it; else it changed it
     * @param changed the version in which it withdrew what it made, or changed what was there; or null
     */
    record Trace(boolean made, @Nullable Long changed) {}

    /** Of one response, by record: {@code Goal/…}. */
    record OfResponse(Map<String, Trace> made, Map<String, Trace> changed) {

        static OfResponse none() {
            return new OfResponse(Map.of(), Map.of());
        }
    }

    /**
     * One version of a response.
     *
     * @param occurrences as {@link no.whatmatters.conversation.form.Occurrences#written} gives it
     * @param gone a line for each answer that is not in it any more: version and number of the answer in that version
     */
    record Version(long number, String occurrences, String gone) {}

    OfResponse of(String response) {
        OfResponse traces = new OfResponse(new LinkedHashMap<>(), new LinkedHashMap<>());
        database.query(
                "select resource_type || '/' || resource_id, made, changed_version from extracted_record"
                        + " where response_id = ?",
                row -> {
                    Trace trace = new Trace(row.getBoolean(2), row.getObject(3, Long.class));
                    (trace.made() ? traces.made() : traces.changed()).put(row.getString(1), trace);
                },
                response);
        return traces;
    }

    /** What the response has made, and not withdrawn, and what it has changed: {@code Goal/…}. */
    List<String> standing(String response) {
        return database.queryForList(
                "select resource_type || '/' || resource_id from extracted_record"
                        + " where response_id = ? and made = (changed_version is null)",
                String.class,
                response);
    }

    /** The versions that meant something, the oldest first. */
    List<Version> versions(String response) {
        return database.query(
                "select version, occurrences, gone from extracted_version where response_id = ? order by version",
                (row, number) -> new Version(row.getLong(1), row.getString(2), row.getString(3)),
                response);
    }

    void keep(String response, Version version) {
        database.update(
                "insert into extracted_version (response_id, version, occurrences, gone) values (?, ?, ?, ?)",
                response,
                version.number(),
                version.occurrences(),
                version.gone());
    }

    void keep(String response, Map<String, Trace> traces) {
        List<Object[]> rows = new ArrayList<>();
        traces.forEach((reference, trace) -> {
            int slash = reference.indexOf('/');
            rows.add(new Object[] {
                response, reference.substring(0, slash), reference.substring(slash + 1), trace.made(), trace.changed()
            });
        });
        database.batchUpdate(
                "insert into extracted_record (response_id, resource_type, resource_id, made, changed_version)"
                        + " values (?, ?, ?, ?, ?) on conflict (response_id, resource_type, resource_id, made)"
                        + " do update set changed_version = excluded.changed_version",
                rows);
    }

    void forgetChanges(String response, Iterable<String> references) {
        List<Object[]> rows = new ArrayList<>();
        references.forEach(each -> rows.add(new Object[] {response, each}));
        database.batchUpdate(
                "delete from extracted_record where response_id = ? and resource_type || '/' || resource_id = ?"
                        + " and not made",
                rows);
    }
}
