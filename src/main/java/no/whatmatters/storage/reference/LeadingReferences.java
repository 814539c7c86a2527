package no.whatmatters.storage.reference;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells which references lead to a live record: past all access rules, or of which a caller may know. */
@Component
public class LeadingReferences {

    private static final Pattern LITERAL = Pattern.compile("([A-Za-z]+)/([A-Za-z0-9\\-.]+)(?:/_history/([0-9]{1,9}))?");

    private final JdbcTemplate database;
    private final StoredIdentifiers identifiers;
    private final KnowableRecords knowable;

    LeadingReferences(JdbcTemplate database, StoredIdentifiers identifiers, KnowableRecords knowable) {
        this.database = database;
        this.identifiers = identifiers;
        this.knowable = knowable;
    }

    /**
     * Those of the references whose record exists and is not deleted, found with one statement for each kind.
     *
     * @param references relative, such as {@code Patient/0198…}, perhaps with a version; or conditions, such as
     *     {@code Patient?identifier=system|value}, which must lead to one record
     */
    public Set<String> existing(Collection<String> references) {
        return existing(references, null);
    }

    /**
     * Those that lead to a live record of which the caller may know.
     *
     * @param references as in {@link #existing(Collection)}
     * @param request whose caller it is, or null for the server's own work
     */
    public Set<String> existing(Collection<String> references, @Nullable RequestDetails request) {
        Set<String> existing = new HashSet<>();
        Map<String, IdentifiedRecord> conditions = new HashMap<>();
        List<Matcher> literals = new ArrayList<>();
        for (String reference : references) {
            Matcher literal = LITERAL.matcher(reference);
            IdentifiedRecord condition = IdentifiedRecord.ofCondition(reference);
            if (literal.matches()) {
                literals.add(literal);
            } else if (condition != null) {
                conditions.put(reference, condition);
            }
        }
        Map<String, String> records = new HashMap<>();
        Map<IdentifiedRecord, String> found = identifiers.find(Set.copyOf(conditions.values()));
        conditions.forEach((reference, condition) -> {
            if (found.containsKey(condition)) {
                records.put(reference, found.get(condition));
            }
        });
        live(literals).forEach(reference -> records.put(reference, withoutVersion(reference)));
        Set<String> known = knowable.among(Set.copyOf(records.values()), request);
        records.forEach((reference, record) -> {
            if (known.contains(record)) {
                existing.add(reference);
            }
        });
        return existing;
    }

    /**
     * The records that conditions lead to, found with one statement.
     *
     * @param conditions such as {@code Goal?identifier=system|value}
     * @return condition → {@code Goal/0198…}; without those that lead to no record, or to several
     */
    public Map<String, String> found(Collection<String> conditions) {
        Map<String, IdentifiedRecord> named = new HashMap<>();
        for (String condition : conditions) {
            IdentifiedRecord record = IdentifiedRecord.ofCondition(condition);
            if (record != null) {
                named.put(condition, record);
            }
        }
        Map<IdentifiedRecord, String> stored = identifiers.find(Set.copyOf(named.values()));
        Map<String, String> found = new HashMap<>();
        named.forEach((condition, record) -> {
            if (stored.containsKey(record)) {
                found.put(condition, stored.get(record));
            }
        });
        return found;
    }

    private static String withoutVersion(String reference) {
        int version = reference.indexOf("/_history/");
        return version < 0 ? reference : reference.substring(0, version);
    }

    /** A version exists where the current one is no older. */
    private List<String> live(List<Matcher> literals) {
        if (literals.isEmpty()) {
            return List.of();
        }
        return database.queryForList(
                "select wanted.reference from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])"
                        + " as wanted(reference, type, id, version)"
                        + " join hfj_resource r on r.fhir_id = wanted.id and r.res_type = wanted.type"
                        + " where r.res_deleted_at is null and wanted.version between 1 and r.res_ver",
                String.class,
                literals.stream().map(MatchResult::group).toArray(String[]::new),
                literals.stream().map(each -> each.group(1)).toArray(String[]::new),
                literals.stream().map(each -> each.group(2)).toArray(String[]::new),
                literals.stream()
                        .map(each -> each.group(3) == null ? 1L : Long.parseLong(each.group(3)))
                        .toArray(Long[]::new));
    }
}
