package no.whatmatters.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells which references lead to a live record, past all access rules: an answer never goes to a caller as it is. */
@Component
public class StoredReferences {

    private final JdbcTemplate database;

    StoredReferences(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Those of the references whose record exists and is not deleted, found with one statement.
     *
     * @param references relative references without versions, such as {@code Patient/0198…}
     */
    public Set<String> existing(Collection<String> references) {
        List<String> types = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String reference : references) {
            int slash = reference.indexOf('/');
            if (slash > 0) {
                types.add(reference.substring(0, slash));
                ids.add(reference.substring(slash + 1));
            }
        }
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.queryForList(
                "select r.res_type || '/' || r.fhir_id from unnest(?::text[], ?::text[]) as wanted(type, id)"
                        + " join hfj_resource r on r.fhir_id = wanted.id and r.res_type = wanted.type"
                        + " where r.res_deleted_at is null",
                String.class,
                types.toArray(String[]::new),
                ids.toArray(String[]::new)));
    }
}
