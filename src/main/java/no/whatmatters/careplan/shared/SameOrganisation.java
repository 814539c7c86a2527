package no.whatmatters.careplan.shared;

import java.util.Objects;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Whether two references mean the same organisation, by its record or by its number. Pure. */
public final class SameOrganisation {

    private SameOrganisation() {}

    public static boolean in(Reference one, Reference other) {
        return sameRecord(one, other) || sameNumber(one.getIdentifier(), other.getIdentifier());
    }

    private static boolean sameRecord(Reference one, Reference other) {
        return Leads.somewhere(one)
                && Leads.somewhere(other)
                && Objects.equals(
                        one.getReferenceElement().toUnqualifiedVersionless().getValue(),
                        other.getReferenceElement().toUnqualifiedVersionless().getValue());
    }

    private static boolean sameNumber(Identifier one, Identifier other) {
        return one.getSystem() != null
                && one.getValue() != null
                && other.getSystem() != null
                && one.getValue().equals(other.getValue())
                && IdentifierSystems.canonical(one.getSystem()).equals(IdentifierSystems.canonical(other.getSystem()));
    }
}
