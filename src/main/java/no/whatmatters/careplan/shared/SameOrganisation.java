package no.whatmatters.careplan.shared;

import java.util.Objects;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Whether two references mean the same organisation, by its record or by its number. Pure. */
public final class SameOrganisation {

    private SameOrganisation() {}

    public static boolean in(Reference one, Reference other) {
        return sameRecord(one, other) || sameNumber(one.getIdentifier(), other.getIdentifier());
    }

    private static boolean sameRecord(Reference one, Reference other) {
        return one.hasReference()
                && other.hasReference()
                && Objects.equals(
                        one.getReferenceElement().toUnqualifiedVersionless().getValue(),
                        other.getReferenceElement().toUnqualifiedVersionless().getValue());
    }

    private static boolean sameNumber(Identifier one, Identifier other) {
        return one.hasSystem()
                && one.hasValue()
                && other.hasSystem()
                && one.getValue().equals(other.getValue())
                && IdentifierSystems.canonical(one.getSystem()).equals(IdentifierSystems.canonical(other.getSystem()));
    }
}
