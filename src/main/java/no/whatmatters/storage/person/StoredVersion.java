package no.whatmatters.storage.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record, as it lies in HAPI's tables.
 *
 * @param row key of the record there
 * @param until when the next version took its place, where one did and that was asked for; else null
 * @param source whose it is, which HAPI keeps beside the text
 */
record StoredVersion(
        long row,
        String type,
        String id,
        long version,
        Instant stored,
        @Nullable Instant until,
        @Nullable String source,
        String text) {

    /** Its columns, with the record as {@code r} and the version as {@code v}. */
    static final String COLUMNS =
            " r.res_id, r.res_type, r.fhir_id, v.res_ver, v.res_updated, v.source_uri, v.res_text_vc ";

    String name() {
        return type + "/" + id;
    }

    /** The next version, of the same source. */
    StoredVersion followedBy(String text, Instant stored) {
        return new StoredVersion(row, type, id, version + 1, stored, null, source, text);
    }

    static StoredVersion of(ResultSet row) throws SQLException {
        return of(row, null);
    }

    /** One of several of a record. */
    static StoredVersion withEnd(ResultSet row) throws SQLException {
        return of(row, row.getTimestamp("until") == null ? null : time(row, "until"));
    }

    private static StoredVersion of(ResultSet row, @Nullable Instant until) throws SQLException {
        return new StoredVersion(
                row.getLong("res_id"),
                row.getString("res_type"),
                row.getString("fhir_id"),
                row.getLong("res_ver"),
                time(row, "res_updated"),
                until,
                row.getString("source_uri"),
                row.getString("res_text_vc"));
    }

    /** As exact as FHIR tells it, so that the end of one version is the beginning of the next. */
    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }
}
