package no.whatmatters.careplan.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.storage.Condition;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The records of a transaction by the names that its entries call each other: what is matched by its condition is the stored
 * record, whatever its sender says of it now. Pure.
 */
final class SentRecords {

    private final Map<String, BundleEntryComponent> byName = new LinkedHashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    private SentRecords() {}

    static SentRecords of(Bundle transaction) {
        SentRecords sent = new SentRecords();
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (entry.getFullUrl() != null
                    && entry.hasResource()
                    && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                sent.byName.put(entry.getFullUrl(), entry);
                String condition = condition(entry);
                if (condition != null) {
                    sent.conditions.put(entry.getFullUrl(), condition);
                }
            }
        }
        return sent;
    }

    /** What the entries are to be found by, such as {@code Goal?identifier=system|value}. */
    Set<String> conditions() {
        return new TreeSet<>(conditions.values());
    }

    /** Names of those that are persons. */
    Set<String> patients() {
        Set<String> patients = new HashSet<>();
        byName.forEach((name, entry) -> {
            if (entry.getResource() instanceof Patient) {
                patients.add(name);
            }
        });
        return patients;
    }

    /**
     * Whom each record concerns.
     *
     * @param matched condition → the stored record that it leads to
     * @param stored stored record → the persons it concerns
     */
    Map<String, Set<String>> persons(Map<String, String> matched, Map<String, Set<String>> stored) {
        Map<String, Set<String>> persons = new HashMap<>(stored);
        byName.forEach((name, entry) -> {
            if (entry.getResource() instanceof Patient) {
                persons.put(name, Set.of(person(name, entry, matched)));
            }
        });
        Map<String, Set<String>> known = Map.copyOf(persons);
        byName.forEach((name, entry) -> {
            String record = matched.get(conditions.get(name));
            if (record != null && stored.containsKey(record)) {
                persons.put(name, stored.get(record));
            } else {
                persons.computeIfAbsent(name, unused -> Whose.persons(entry.getResource(), known));
            }
        });
        return persons;
    }

    /** The stored person whom the sender means, or the address of a new one. */
    private String person(String name, BundleEntryComponent entry, Map<String, String> matched) {
        if (!conditions.containsKey(name) && entry.getRequest().getMethod() == HTTPVerb.PUT) {
            return entry.getRequest().getUrl();
        }
        return matched.getOrDefault(conditions.getOrDefault(name, ""), name);
    }

    private static @Nullable String condition(BundleEntryComponent entry) {
        Resource resource = entry.getResource();
        String condition = entry.getRequest().getIfNoneExist() != null
                ? entry.getRequest().getIfNoneExist()
                : entry.getRequest().getUrl();
        boolean conditional =
                entry.getRequest().getIfNoneExist() != null || (condition != null && condition.contains("?"));
        return conditional ? Condition.record(resource.fhirType(), condition) : null;
    }
}
