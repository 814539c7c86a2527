package no.whatmatters.storage;

import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The condition of a create or update: an identifier that its resource has, and is to be found by ever after. */
public final class Condition {

    private Condition() {}

    /**
     * Has the resource claim the identifier of its condition.
     *
     * @return whether the condition names an identifier of the sender's own, and not one of a national register
     * @throws RequestRefused where it is no such condition
     */
    static boolean claim(Resource resource, @Nullable String matchUrl) {
        if (matchUrl == null || matchUrl.isEmpty()) {
            return false;
        }
        BusinessIdentifier identifier = BusinessIdentifier.ofCondition(matchUrl, resource.fhirType());
        if (!BusinessIdentifier.of(resource).contains(identifier)) {
            throw new RequestRefused(StorageRefusal.CONDITION_NOT_IN_RESOURCE);
        }
        BusinessIdentifiers.claim(resource, identifier);
        return !identifier.isNational();
    }

    /** The identifier by which its sender wants the resource to be found, as a condition; null where the sender named none. */
    public static @Nullable String of(Resource resource) {
        BusinessIdentifier claimed = BusinessIdentifiers.claimed(resource);
        return claimed == null ? null : claimed.asQuery().orElse(null);
    }

    /**
     * Whether what a reader sees of a record shows the identifier by which a condition has found it.
     *
     * @param condition with or without a type before it
     */
    public static boolean isShownIn(Resource view, String condition) {
        BusinessIdentifier named = BusinessIdentifier.ofQuery(condition.substring(condition.indexOf('?') + 1));
        return !ShownInPart.hiddenIn(view).contains("identifier")
                || (named != null && BusinessIdentifier.of(view).contains(named));
    }

    /** Says that the identifier of its condition names another record, of which its sender may not know: it is taken. */
    public static void leaveToAnother(Resource resource) {
        BusinessIdentifiers.leaveToAnother(resource);
    }

    /** The condition with its type before it: only such ones does HAPI look up together, with one statement for all. */
    static @Nullable String ofType(String type, @Nullable String matchUrl) {
        return matchUrl == null || matchUrl.isEmpty() ? matchUrl : record(type, matchUrl);
    }

    /**
     * The record that a condition leads to, as references name it: {@code Goal?identifier=system|value}.
     *
     * @param condition with or without a type before it
     */
    public static String record(String type, String condition) {
        return type + "?" + condition.substring(condition.indexOf('?') + 1);
    }
}
