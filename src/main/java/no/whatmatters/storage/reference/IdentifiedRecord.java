package no.whatmatters.storage.reference;

import java.util.List;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A record that a reference names by its identifier: as a condition ({@code Goal?identifier=system|value}, R4's conditional
 * references), or as a logical reference to a person or organisation of a national register.
 *
 * @param type the type of the record
 * @param identifier how it is named
 */
record IdentifiedRecord(String type, BusinessIdentifier identifier) {

    private static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";

    /** The record that the condition names; null where it is no condition, or not of an identifier alone. */
    static @Nullable IdentifiedRecord ofCondition(String reference) {
        int query = reference.indexOf('?');
        if (query <= 0) {
            return null;
        }
        BusinessIdentifier identifier = BusinessIdentifier.ofQuery(reference.substring(query + 1));
        String type = reference.substring(0, query);
        return identifier == null || !isFoundByIdentifier(type) ? null : new IdentifiedRecord(type, identifier);
    }

    /**
     * The record that a logical reference names. Null where that is not certain: an identity number is also that of a
     * relative, so the reference must say its type, or be one that can only lead to a patient.
     */
    static @Nullable IdentifiedRecord ofLogical(FoundReference found) {
        Reference reference = found.reference();
        if (Leads.somewhere(reference)
                || !reference.hasIdentifier()
                || reference.getIdentifier().getSystem() == null
                || reference.getIdentifier().getValue() == null) {
            return null;
        }
        BusinessIdentifier identifier = new BusinessIdentifier(
                reference.getIdentifier().getSystem(), reference.getIdentifier().getValue());
        List<String> numbered = IdentifierSystems.typesNamedIn(identifier.system());
        List<String> possible =
                numbered.stream().filter(type -> allows(found, type)).toList();
        return possible.size() == 1 && possible.get(0).equals(numbered.get(0))
                ? new IdentifiedRecord(possible.get(0), identifier)
                : null;
    }

    private static boolean allows(FoundReference found, String type) {
        String said = found.reference().getType();
        if (said != null) {
            return said.equals(type) || said.equals(DEFINITION + type);
        }
        return found.targetTypes().isEmpty() || found.targetTypes().contains(type);
    }

    private static boolean isFoundByIdentifier(String type) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        return stored != null && stored.searchParameters().containsKey("identifier");
    }

    /** Without the value, which may be a national identity number. */
    @Override
    public String toString() {
        return type + " by " + identifier;
    }
}
