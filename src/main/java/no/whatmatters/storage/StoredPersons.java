package no.whatmatters.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells which persons stored records are about, past all access rules and without loading them: an answer never goes to
 * a caller. A Provenance is about the persons of what it is the provenance of.
 */
@Component
public class StoredPersons {

    private static final String FIND = """
            with wanted as (
              select r.res_id, r.res_type, r.fhir_id
                from unnest(?::text[], ?::text[]) as w(type, id)
                join hfj_resource r on r.res_type = w.type and r.fhir_id = w.id),
            leads as (
              select w.res_type || '/' || w.fhir_id as reference, w.res_id, w.res_type, w.fhir_id from wanted w
              union
              select w.res_type || '/' || w.fhir_id, t.res_id, t.res_type, t.fhir_id from wanted w
                join hfj_res_link l on l.src_resource_id = w.res_id and l.src_path like 'Provenance.target%'
                join hfj_resource t on t.res_id = l.target_resource_id
               where w.res_type = 'Provenance')
            select reference, null as person from leads
            union
            select reference, fhir_id from leads where res_type = 'Patient'
            union
            select d.reference, p.fhir_id from leads d
              join unnest(?::text[], ?::text[]) as path(type, prefix) on path.type = d.res_type
              join hfj_res_link l on l.src_resource_id = d.res_id and l.src_path like path.prefix || '%'
              join hfj_resource p on p.res_id = l.target_resource_id and p.res_type = 'Patient'
            """;

    private static final String[] TYPES = PersonOf.paths().keySet().toArray(String[]::new);
    private static final String[] PATHS = PersonOf.paths().values().toArray(String[]::new);

    private static final String[] NUMBERS = IdentifierSystems.OF_PERSONS.toArray(String[]::new);

    private final JdbcTemplate database;

    StoredPersons(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * The persons of those records that exist, deleted ones too, found with one statement.
     *
     * @param ids local ids with their type
     * @return {@code Goal/0198…} → ids of Patients, perhaps none
     */
    public Map<String, Set<String>> of(Collection<IdType> ids) {
        Map<String, Set<String>> persons = new HashMap<>();
        if (ids.isEmpty()) {
            return persons;
        }
        database.query(
                FIND,
                row -> {
                    Set<String> found =
                            persons.computeIfAbsent(row.getString("reference"), unused -> new LinkedHashSet<>());
                    String person = row.getString("person");
                    if (person != null) {
                        found.add(person);
                    }
                },
                ids.stream().map(IdType::getResourceType).toArray(String[]::new),
                ids.stream().map(IdType::getIdPart).toArray(String[]::new),
                TYPES,
                PATHS);
        return persons;
    }

    /**
     * The Patients who have one of those national identity numbers, found with one statement.
     *
     * @param numbers fødselsnummer, D-nummer or felles hjelpenummer; others find nobody
     * @return ids of Patients
     */
    public Set<String> withNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(database.queryForList(
                "select resource_id from business_identifier where resource_type = 'Patient' and system = any(?)"
                        + " and value = any(?)",
                String.class,
                NUMBERS,
                numbers.toArray(String[]::new)));
    }
}
