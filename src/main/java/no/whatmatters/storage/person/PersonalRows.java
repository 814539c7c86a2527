package no.whatmatters.storage.person;

import static no.whatmatters.storage.person.StoredVersion.COLUMNS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.PersonOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the current versions of all that a plan is told from, one statement each, by HAPI's index of references. Scores and
 * barriers are found by their goals, so that a person with ten thousand measurements costs no more.
 */
@Component
class PersonalRows {

    /** Types that are told of whole: whoever is named in them follows. */
    static final List<String> TYPES = List.of(
            "Appointment",
            "CarePlan",
            "CareTeam",
            "Goal",
            "List",
            "QuestionnaireResponse",
            "RelatedPerson",
            "ServiceRequest",
            "Task");

    /** What is told only where something else names it. */
    static final List<String> TYPES_WHEN_NAMED = List.of(
            "Condition",
            "HealthcareService",
            "Location",
            "Observation",
            "Organization",
            "Practitioner",
            "PractitionerRole");

    /** The rows of the person's records; %s for what else is hers. */
    static final String HERS = """
            with person as materialized (
              select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?),
            hers as materialized (
              select res_id from person
              union
              select l.src_resource_id from person p
                join hfj_res_link l on l.target_resource_id = p.res_id
                join unnest(?::text[], ?::text[]) as path(type, prefix)
                  on path.type = l.source_resource_type and l.src_path like path.prefix || '%%'
              %s),
            scored as materialized (
              select res_id from hers
              union
              select l.src_resource_id from hers g
                join hfj_res_link l on l.target_resource_id = g.res_id
               where l.source_resource_type = 'Observation' and l.src_path like 'Observation.focus%%'),
            told as materialized (
              select res_id from scored
              union
              select l.src_resource_id from scored t
                join hfj_res_link l on l.target_resource_id = t.res_id
               where l.source_resource_type = 'Provenance' and l.src_path like 'Provenance.target%%')
            """;

    /** The rows that are named: by type and id, or as an organisation by its number; and those behind them, of nobody. */
    static final String NAMED = """
            with recursive told(res_id, res_type) as (
              select r.res_id, r.res_type from unnest(?::text[], ?::text[]) as wanted(type, id)
                join hfj_resource r on r.res_type = wanted.type and r.fhir_id = wanted.id
              union
              select r.res_id, r.res_type from unnest(?::text[]) as number(value)
                join business_identifier b on b.resource_type = 'Organization' and b.value = number.value
                 and b.system = '%s'
                join hfj_resource r on r.res_type = b.resource_type and r.fhir_id = b.resource_id
              union
              select l.target_resource_id, l.target_resource_type from told t
                join hfj_res_link l on l.src_resource_id = t.res_id
               where t.res_type in ('Condition', 'HealthcareService', 'Location', 'Observation', 'PractitionerRole')
                 and l.target_resource_type in ('Location', 'Organization', 'Practitioner', 'PractitionerRole'))
            """.formatted(IdentifierSystems.ORGANISATION_NUMBER);

    /** As they came: time, and within a transaction the order of its entries. */
    static final String IN_ORDER = " order by r.res_published, r.res_id";

    private static final String CURRENT = """
              from told t
              join hfj_resource r on r.res_id = t.res_id and r.res_deleted_at is null
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            """;

    private static final String HERS_NOW = HERS.formatted("");
    private static final String ALL_HERS = HERS_NOW + "select" + COLUMNS + CURRENT + IN_ORDER;
    private static final String ALL_NAMED = NAMED + "select" + COLUMNS + CURRENT + IN_ORDER;

    private static final String VERSIONS = HERS_NOW + """
            select r.res_id, r.res_ver, true as hers from told t join hfj_resource r on r.res_id = t.res_id
             where r.res_deleted_at is null
            union all
            select r.res_id, r.res_ver, false from hfj_resource r
             where r.res_id = any(?) and r.res_deleted_at is null
            """;

    private static final String PERSON = "select" + COLUMNS + """
              from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
             where r.res_type = 'Patient' and r.res_deleted_at is null and r.fhir_id =
            """;

    private static final String BY_ID = PERSON + " ?";
    private static final String BY_NUMBER = PERSON + " (select resource_id from business_identifier"
            + " where resource_type = 'Patient' and system = ? and value = ?)";

    private static final String SET_ASIDE = "select" + COLUMNS + ", v.until, a.person_name, a.organisation" + """
              from unnest(?::bigint[], ?::bigint[]) as shown(row, version)
              join hfj_resource r on r.res_id = shown.row
              join lateral (
                select w.*, lead(w.res_updated) over (order by w.res_ver) as until from hfj_res_ver w
                 where w.res_id = shown.row and w.res_ver <= shown.version) v
                on true
              left join version_author a
                on a.resource_type = r.res_type and a.resource_id = r.fhir_id and a.version = v.res_ver
               and not a.by_service
             where v.res_text_vc ~ '"lifecycleStatus":"(on-hold|cancelled|rejected)"'
             order by r.res_id, v.res_ver
            """;

    static final String[] PATH_TYPES = TYPES.toArray(String[]::new);
    static final String[] PATHS =
            TYPES.stream().map(each -> PersonOf.paths().get(each)).toArray(String[]::new);

    private final JdbcTemplate database;

    PersonalRows(JdbcTemplate database) {
        this.database = database;
    }

    List<StoredVersion> person(String id) {
        return database.query(BY_ID, (row, number) -> StoredVersion.of(row), id);
    }

    List<StoredVersion> personWith(String system, String value) {
        return database.query(BY_NUMBER, (row, number) -> StoredVersion.of(row), system, value);
    }

    /** In the order in which they came. */
    List<StoredVersion> of(String person) {
        return database.query(ALL_HERS, (row, number) -> StoredVersion.of(row), person, PATH_TYPES, PATHS);
    }

    List<StoredVersion> named(Named named) {
        return database.query(
                ALL_NAMED,
                (row, number) -> StoredVersion.of(row),
                named.types(),
                named.ids(),
                named.organisationNumbers());
    }

    /** Versions of those goals in which they were set aside, up to the one that is given. */
    List<SetAsideVersion> setAside(Collection<StoredVersion> goals) {
        return database.query(
                SET_ASIDE,
                (row, number) -> new SetAsideVersion(StoredVersion.withEnd(row), writer(row)),
                goals.stream().map(StoredVersion::row).toArray(Long[]::new),
                goals.stream().map(StoredVersion::version).toArray(Long[]::new));
    }

    private static @Nullable Writer writer(ResultSet row) throws SQLException {
        String name = row.getString("person_name");
        String organisation = row.getString("organisation");
        return name == null && organisation == null ? null : new Writer(name, organisation);
    }

    /** What {@link #of} would find now, and the current versions of those rows. */
    Extent versions(String person, Collection<Long> named) {
        Map<Long, Long> hers = new TreeMap<>();
        Map<Long, Long> others = new TreeMap<>();
        database.query(
                VERSIONS,
                row -> {
                    (row.getBoolean("hers") ? hers : others).put(row.getLong("res_id"), row.getLong("res_ver"));
                },
                person,
                PATH_TYPES,
                PATHS,
                named.toArray(Long[]::new));
        return new Extent(hers, others, true);
    }
}
