package no.whatmatters.validation;

import java.util.HashMap;
import java.util.HashSet;
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

    /** Stands before a conditional reference while it is checked: the validator would not look at its type. */
    static final String CONDITIONAL = "urn:conditional:";

    private static final Pattern LITERAL = Pattern.compile(
            "(https?://.+/)?([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(/_history/[A-Za-z0-9\\-.]{1,64})?(#.*)?");
    private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]+)\\?.+");

    private final Set<String> types;
    private final Map<String, String> entries = new HashMap<>();
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

    void addReference(String reference) {
        seen.add(reference);
        Matcher literal = LITERAL.matcher(reference);
        if (literal.matches() && literal.group(1) == null && !entries.containsKey(reference)) {
            toStore.add(literal.group(2) + "/" + literal.group(3));
        }
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
        if (reference.startsWith(CONDITIONAL)) {
            Matcher condition = CONDITION.matcher(reference.substring(CONDITIONAL.length()));
            return condition.matches() ? knownType(condition.group(1)) : null;
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

    static boolean isConditional(String reference) {
        return CONDITION.matcher(reference).matches();
    }

    private @Nullable String knownType(String type) {
        return types.contains(type) ? type : null;
    }
}
