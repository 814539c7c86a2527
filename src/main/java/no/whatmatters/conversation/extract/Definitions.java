package no.whatmatters.conversation.extract;

import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** Finds profiles, extensions and types of R4. */
@FunctionalInterface
public interface Definitions {

    /** Where R4's own definitions are. */
    String FHIR = "http://hl7.org/fhir/StructureDefinition/";

    /**
     * The definition with its snapshot, or null where it is not known. The same object for the same canonical is best.
     *
     * @param canonical its URL, perhaps with {@code |version}
     */
    @Nullable
    StructureDefinition find(String canonical);
}
