package no.whatmatters.storage.reference;

import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds records by their identifiers, past all access rules: an answer never goes to a caller as it is. */
@Component
class StoredIdentifiers {

    /** National numbers, and what a sender has claimed, stand in our own table; all others in HAPI's index. */
    private static final String FIND = """
            with wanted (place, type, system, value, hash) as
                (select * from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::bigint[]))
            select w.place, b.resource_id from wanted w join business_identifier b
                on b.resource_type = w.type and b.system = w.system and b.value = w.value
            union
            select w.place, r.fhir_id from wanted w join hfj_spidx_token t on t.hash_sys_and_value = w.hash
                join hfj_resource r on r.res_id = t.res_id and r.res_type = w.type and r.res_deleted_at is null""";

    private final JdbcTemplate database;

    StoredIdentifiers(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Those that name exactly one record, each with its reference ({@code Goal/0198…}); found with one statement.
     *
     * @param wanted what to find
     */
    Map<IdentifiedRecord, String> find(Collection<IdentifiedRecord> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<IdentifiedRecord> all = List.copyOf(wanted);
        Map<IdentifiedRecord, String> found = new HashMap<>();
        Set<IdentifiedRecord> ambiguous = new HashSet<>();
        database.query(
                FIND,
                row -> {
                    IdentifiedRecord each = all.get(row.getInt(1));
                    if (found.put(each, each.type() + "/" + row.getString(2)) != null) {
                        ambiguous.add(each);
                    }
                },
                columns(all));
        found.keySet().removeAll(ambiguous);
        return found;
    }

    private static Object[] columns(List<IdentifiedRecord> all) {
        return new Object[] {
            IntStream.range(0, all.size()).boxed().toArray(Integer[]::new),
            all.stream().map(IdentifiedRecord::type).toArray(String[]::new),
            all.stream().map(each -> each.identifier().system()).toArray(String[]::new),
            all.stream().map(each -> each.identifier().value()).toArray(String[]::new),
            all.stream().map(StoredIdentifiers::hash).toArray(Long[]::new)
        };
    }

    /** As HAPI hashes a token for its index. */
    private static Long hash(IdentifiedRecord each) {
        return SearchParamHash.hashSearchParam(
                each.type(),
                "identifier",
                each.identifier().system().trim(),
                each.identifier().value().trim());
    }
}
