package no.whatmatters.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the references of one resource, or of all entries of a bundle, lead to: an entry of the same bundle, a stored record,
 * or a record elsewhere of which only the type shows.
 */
final class ReferenceTargets {

    private static final Pattern LITERAL = Pattern.compile(
            "(https?://.+/)?([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(/_history/[A-Za-z0-9\\-.]{1,64})?(#.*)?");
    private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]+)\\?.+", Pattern.DOTALL);

    private final Set<String> types;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> conditional = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> toStore = new TreeSet<>();
    private Set<String> stored = Set.of();

    /**
     * Nothing yet.
     *
     * @param types names of all types of R4
     */
    ReferenceTargets(Set<String> types) {
        this.types = types;
    }

    /** An entry of the bundle, which references may name by its full URL, or by type and id. */
    void addEntry(String name, String type) {
        entries.put(name, type);
    }

    /**
     * Takes a reference as it was sent, and gives the one to check: the validator would not look at the type of a conditional
     * reference, so another stands in for it.
     */
    String addReference(String reference) {
        Matcher condition = CONDITION.matcher(reference);
        if (condition.matches()) {
            String standIn = condition.group(1) + "/conditional-" + conditional.size();
            conditional.put(standIn, reference);
            if (types.contains(condition.group(1))) {
                entries.put(standIn, condition.group(1));
            }
            seen.add(standIn);
            return standIn;
        }
        seen.add(reference);
        Matcher literal = LITERAL.matcher(reference);
        if (literal.matches() && literal.group(1) == null && !entries.containsKey(reference)) {
            toStore.add(literal.group(2) + "/" + literal.group(3));
        }
        return reference;
    }

    /** The text with conditional references as they were sent. */
    String asSent(String text) {
        String told = text;
        for (Map.Entry<String, String> each : conditional.entrySet()) {
            told = told.replace(each.getKey(), each.getValue());
        }
        return told;
    }

    /** Asks the store once, after all entries and references are added. */
    void lookUp(KnownRecords records) {
        toStore.removeAll(entries.keySet());
        stored = toStore.isEmpty() ? Set.of() : records.existing(toStore);
    }

    /** Whether the reference can be judged: one inside a foreign extension, or to another kind of server, cannot. */
    boolean checks(String reference) {
        return seen.contains(reference) && (!reference.startsWith("http") || typeOf(reference) != null);
    }

    /** The type of what it leads to, or null where it leads nowhere. */
    @Nullable
    String typeOf(String reference) {
        String entry = entries.get(reference);
        if (entry != null) {
            return entry;
        }
        Matcher literal = LITERAL.matcher(reference);
        if (!literal.matches()) {
            return null;
        }
        String record = literal.group(2) + "/" + literal.group(3);
        if (literal.group(1) == null && !stored.contains(record)) {
            return entries.get(record);
        }
        return knownType(literal.group(2));
    }

    private @Nullable String knownType(String type) {
        return types.contains(type) ? type : null;
    }
}
