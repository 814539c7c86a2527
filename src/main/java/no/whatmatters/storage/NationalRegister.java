package no.whatmatters.storage;

import org.jspecify.annotations.Nullable;

/** Tells conditions that ask whether a person, a professional or an organisation of a national register is known here. */
public final class NationalRegister {

    private NationalRegister() {}

    /**
     * Whether the condition names a national number.
     *
     * @param resourceType FHIR type
     * @param condition {@code ifNoneExist}, or null
     */
    public static boolean isAskedBy(String resourceType, @Nullable String condition) {
        return condition != null
                && !condition.isEmpty()
                && BusinessIdentifier.ofCondition(condition, resourceType).isUniqueFor(resourceType);
    }
}
