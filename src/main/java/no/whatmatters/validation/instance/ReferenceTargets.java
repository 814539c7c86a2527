package no.whatmatters.validation.instance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.storage.BusinessIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What the references of one resource, or of all entries of a bundle, lead to: an entry of the same bundle, a stored record,
 * or a record elsewhere of which only the type shows.
 */
public final class ReferenceTargets {

    private static final Pattern LITERAL = Pattern.compile(
            "(https?://.+/)?([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(/_history/[A-Za-z0-9\\-.]{1,64})?(#.*)?");

    /** What stands in for a condition. */
    private static final Pattern STAND_IN = Pattern.compile("[A-Z][A-Za-z]+/conditional-\\d+\\.");

    private final Set<String> types;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, String> standIns = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> toStore = new TreeSet<>();
    private Set<String> stored = Set.of();

    /**
     * A reference that names its target by a search.
     *
     * @param sent as it was sent
     * @param name how the store and the entries know it
     * @param type of the target
     */
    private record Condition(String sent, String name, String type) {

        private static final Pattern QUERY = Pattern.compile("([A-Z][A-Za-z]+)\\?(.+)", Pattern.DOTALL);

        static @Nullable Condition of(String reference) {
            Matcher query = QUERY.matcher(reference);
            if (!query.matches()) {
                return null;
            }
            BusinessIdentifier identifier = BusinessIdentifier.ofQuery(query.group(2));
            String name = identifier == null ? reference : BundleNames.byIdentifier(query.group(1), identifier);
            return new Condition(reference, name, query.group(1));
        }
    }

    /**
     * Nothing yet.
     *
     * @param types names of all types of R4
     */
    public ReferenceTargets(Set<String> types) {
        this.types = types;
    }

    /** An entry of the bundle, which references may name by its full URL, by type and id, or by its identifier. */
    public void addEntry(String name, String type) {
        entries.put(name, type);
    }

    /** A record that the same bundle deletes: no reference leads to it any more. */
    public void addDeleted(String reference) {
        deleted.add(reference);
    }

    /**
     * Takes a reference as it was sent, and gives the one to check: the validator would not look at the type of a conditional
     * reference, so another stands in for it.
     */
    public String addReference(String reference) {
        Condition condition = Condition.of(reference);
        if (condition != null) {
            // The same condition is the same record: rules compare references.
            String standIn = standIns.computeIfAbsent(
                    reference, unused -> condition.type() + "/conditional-" + standIns.size() + ".");
            conditions.put(standIn, condition);
            seen.add(standIn);
            toStore.add(condition.name());
            return standIn;
        }
        seen.add(reference);
        Matcher literal = LITERAL.matcher(reference);
        if (literal.matches() && literal.group(1) == null && !entries.containsKey(recordOf(literal))) {
            toStore.add(versioned(literal));
        }
        return reference;
    }

    /** The text with conditional references as they were sent. */
    String asSent(String text) {
        return STAND_IN.matcher(text).replaceAll(standIn -> {
            Condition condition = conditions.get(standIn.group());
            return Matcher.quoteReplacement(condition == null ? standIn.group() : condition.sent());
        });
    }

    /** Asks the store once, after all entries and references are added. */
    public void lookUp(KnownRecords records) {
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
        Condition condition = conditions.get(reference);
        if (condition != null) {
            boolean exists = entries.containsKey(condition.name()) || stored.contains(condition.name());
            return exists ? knownType(condition.type()) : null;
        }
        String entry = entries.get(reference);
        if (entry != null) {
            return entry;
        }
        Matcher literal = LITERAL.matcher(reference);
        if (!literal.matches()) {
            return null;
        }
        if (literal.group(1) != null) {
            return knownType(literal.group(2));
        }
        String record = recordOf(literal);
        boolean exists = stored.contains(versioned(literal)) && !deleted.contains(record);
        return exists ? knownType(literal.group(2)) : entries.get(record);
    }

    private static String recordOf(Matcher literal) {
        return literal.group(2) + "/" + literal.group(3);
    }

    private static String versioned(Matcher literal) {
        return recordOf(literal) + (literal.group(4) == null ? "" : literal.group(4));
    }

    private @Nullable String knownType(String type) {
        return types.contains(type) ? type : null;
    }
}
