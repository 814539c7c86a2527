package no.whatmatters.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells whom stored records concern, past all access rules: an answer never goes to a caller as it is. */
@Component
public class PersonsConcerned {

    private final JdbcTemplate database;

    PersonsConcerned(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * The persons whom those records concern, as far as they are stored here, found with one statement.
     *
     * @param references relative references without versions
     * @return reference → {@code Patient/…}
     */
    public Map<String, String> persons(Collection<String> references) {
        Map<String, String> persons = new HashMap<>();
        if (!references.isEmpty()) {
            List<String> types = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            split(references, types, ids);
            database.query(
                    "select r.res_type || '/' || r.fhir_id, 'Patient/' || p.fhir_id from unnest(?::text[], ?::text[])"
                            + " as wanted(type, id) join hfj_resource r on r.fhir_id = wanted.id and r.res_type = wanted.type"
                            + " join hfj_res_link l on l.src_resource_id = r.res_id"
                            + " and (l.src_path like r.res_type || '.subject%' or l.src_path like 'Task.for%')"
                            + " join hfj_resource p on p.res_id = l.target_resource_id and p.res_type = 'Patient'",
                    row -> {
                        persons.put(row.getString(1), row.getString(2));
                    },
                    types.toArray(String[]::new),
                    ids.toArray(String[]::new));
        }
        return persons;
    }

    /**
     * The record that a conditional create would find.
     *
     * @param condition {@code ifNoneExist}, or null
     * @return {@code Patient/…}
     */
    public Optional<String> found(String type, @Nullable String condition) {
        if (condition == null || condition.isEmpty()) {
            return Optional.empty();
        }
        BusinessIdentifier identifier = BusinessIdentifier.ofCondition(condition, type);
        return database
                .queryForList(
                        "select resource_id from business_identifier where resource_type = ? and system = ? and value = ?",
                        String.class,
                        type,
                        identifier.system(),
                        identifier.value())
                .stream()
                .findFirst()
                .map(id -> type + "/" + id);
    }

    private static void split(Collection<String> references, List<String> types, List<String> ids) {
        for (String reference : references) {
            int slash = reference.indexOf('/');
            if (slash > 0) {
                types.add(reference.substring(0, slash));
                ids.add(reference.substring(slash + 1));
            }
        }
    }
}
