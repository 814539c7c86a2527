package no.whatmatters.access.facts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the person keeps from seeing what, for a time. Consent of type deny.
 *
 * @param organisation organisation number, or null for any
 * @param practitioner HPR number, or null for any; with an organisation: that professional when working there
 * @param types FHIR types that are blocked, with what is about them; with no {@code resources} and no types: everything
 * @param resources resources that are blocked, such as {@code Goal/0198…}, with what is about them
 * @param from from when on, or null
 * @param until up to when, exclusive; or null
 */
public record Block(
        @Nullable String organisation,
        @Nullable String practitioner,
        Set<String> types,
        Set<String> resources,
        @Nullable Instant from,
        @Nullable Instant until) {

    public Block {
        types = Set.copyOf(types);
        resources = Set.copyOf(resources);
        if (organisation == null && practitioner == null) {
            throw new IllegalArgumentException("a block needs somebody");
        }
    }

    /** Whether it is in force. */
    public boolean holdsAt(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** Whether it covers everything of the person. */
    public boolean isOfEverything() {
        return types.isEmpty() && resources.isEmpty();
    }

    /** Whether it covers the resource. */
    public boolean covers(ResourceFacts resource) {
        return isOfEverything()
                || types.contains(resource.type())
                || resources.contains(resource.reference())
                || resource.about().stream().anyMatch(each -> resources.contains(each) || types.contains(typeOf(each)));
    }

    private static String typeOf(String reference) {
        return reference.substring(0, Math.max(reference.indexOf('/'), 0));
    }
}
