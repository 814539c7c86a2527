package no.whatmatters.storage.person;

import static no.whatmatters.storage.person.StoredVersion.COLUMNS;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the versions that were the current ones at some time. Whether they may be shown is decided of today's version too,
 * so that comes with them: what has been labelled since, or moved, is not open in its past.
 */
@Component
class PastRows {

    private static final String FORMER = """
            union
              select r.res_id from former_record f
                join hfj_resource r on r.res_type = f.resource_type and r.fhir_id = f.resource_id
               where f.person = ?
            """;

    /** The version of then, and the newest with content where that is another one. */
    private static final String AS_OF = """
            , past as (
              select t.res_id, v.res_ver, v.res_deleted_at
                from (select distinct res_id from told) t
                join lateral (
                  select w.res_ver, w.res_deleted_at from hfj_res_ver w
                   where w.res_id = t.res_id and w.res_updated <= ? order by w.res_ver desc limit 1) v on true),
            versions as (
              select res_id, res_ver, false as newest from past where res_deleted_at is null
              union all
              select p.res_id, w.res_ver, true from past p
                join lateral (
                  select n.res_ver from hfj_res_ver n
                   where n.res_id = p.res_id and n.res_deleted_at is null order by n.res_ver desc limit 1) w
                  on w.res_ver <> p.res_ver
               where p.res_deleted_at is null)
            select
            """ + COLUMNS + """
            , t.newest from versions t
              join hfj_resource r on r.res_id = t.res_id
              join hfj_res_ver v on v.res_id = t.res_id and v.res_ver = t.res_ver
            """ + PersonalRows.IN_ORDER;

    private static final String HERS = PersonalRows.HERS.formatted(FORMER) + AS_OF;
    private static final String NAMED = PersonalRows.NAMED + AS_OF;

    private final JdbcTemplate database;

    PastRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * What was there then.
     *
     * @param newest row → the newest version with content, where it is another than that of then
     */
    record Past(List<StoredVersion> versions, Map<Long, StoredVersion> newest) {}

    Past of(String person, Instant then) {
        return query(HERS, person, PersonalRows.PATH_TYPES, PersonalRows.PATHS, person, Timestamp.from(then));
    }

    Past named(Named named, Instant then) {
        return query(NAMED, named.types(), named.ids(), named.organisationNumbers(), Timestamp.from(then));
    }

    private Past query(String sql, Object... arguments) {
        Past past = new Past(new ArrayList<>(), new HashMap<>());
        database.query(
                sql,
                row -> {
                    StoredVersion version = StoredVersion.of(row);
                    if (row.getBoolean("newest")) {
                        past.newest.put(version.row(), version);
                    } else {
                        past.versions.add(version);
                    }
                },
                arguments);
        return past;
    }
}
