package no.whatmatters.storage.person;

import static no.whatmatters.storage.person.StoredVersion.COLUMNS;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds what has become of records of which a past version is at hand, past all access rules, with one statement. */
@Component
public class NewerVersions {

    private static final String NEWEST = "select distinct on (r.res_id)" + COLUMNS + """
              from unnest(?::text[], ?::text[], ?::bigint[]) as known(type, id, version)
              join hfj_resource r on r.res_type = known.type and r.fhir_id = known.id
              join lateral (
                select n.* from hfj_res_ver n
                 where n.res_id = r.res_id and n.res_deleted_at is null order by n.res_ver desc limit 1) v
                on v.res_ver <> known.version
            """;

    private final JdbcTemplate database;
    private final VersionReader reader;

    NewerVersions(JdbcTemplate database, VersionReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /**
     * The newest version with content of each record of which another one is given.
     *
     * @return type and id, such as {@code Goal/0198…} → that version; without records whose newest version is given alone
     */
    public Map<String, Resource> than(Collection<? extends Resource> versions) {
        Map<String, Resource> newest = new HashMap<>();
        List<? extends Resource> stored =
                versions.stream().filter(each -> version(each) != null).toList();
        if (!stored.isEmpty()) {
            List<StoredVersion> found = database.query(
                    NEWEST,
                    (row, number) -> StoredVersion.of(row),
                    stored.stream().map(Resource::fhirType).toArray(String[]::new),
                    stored.stream().map(each -> each.getIdElement().getIdPart()).toArray(String[]::new),
                    stored.stream().map(NewerVersions::version).toArray(Long[]::new));
            reader.read(found)
                    .forEach(each -> newest.put(
                            each.fhirType() + "/" + each.getIdElement().getIdPart(), each));
        }
        return newest;
    }

    private static @Nullable Long version(Resource resource) {
        String version = resource.getMeta().getVersionId();
        return version == null ? null : Long.valueOf(version);
    }
}
