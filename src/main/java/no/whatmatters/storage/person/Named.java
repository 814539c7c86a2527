package no.whatmatters.storage.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Whom records name, anywhere in them, of the types that are told only then: by reference, or an organisation by number. */
final class Named {

    private final Set<String> references = new TreeSet<>();
    private final Set<String> organisationNumbers = new TreeSet<>();

    /** Those in the records that are not among them. */
    static Named in(Collection<? extends Resource> records) {
        Named named = new Named();
        records.forEach(named::collect);
        Set<String> known = new HashSet<>();
        records.forEach(
                each -> known.add(each.fhirType() + "/" + each.getIdElement().getIdPart()));
        named.references.removeAll(known);
        return named;
    }

    /** Organisations beside those in the records. */
    Named and(Collection<String> numbers) {
        organisationNumbers.addAll(numbers);
        return this;
    }

    boolean isNobody() {
        return references.isEmpty() && organisationNumbers.isEmpty();
    }

    /** Whether all of them are among those: one that is not may be stored tomorrow. A role brings more than was named. */
    boolean areAllAmong(Collection<? extends Resource> found) {
        Set<String> missing = new HashSet<>(references);
        Set<String> missingNumbers = new HashSet<>(organisationNumbers);
        for (Resource each : found) {
            missing.remove(each.fhirType() + "/" + each.getIdElement().getIdPart());
            if (each instanceof Organization organisation) {
                organisation.getIdentifier().forEach(number -> missingNumbers.remove(number.getValue()));
            }
        }
        return missing.isEmpty() && missingNumbers.isEmpty();
    }

    Set<String> references() {
        return references;
    }

    String[] types() {
        return references.stream()
                .map(each -> each.substring(0, each.indexOf('/')))
                .toArray(String[]::new);
    }

    String[] ids() {
        return references.stream()
                .map(each -> each.substring(each.indexOf('/') + 1))
                .toArray(String[]::new);
    }

    String[] organisationNumbers() {
        return organisationNumbers.toArray(String[]::new);
    }

    private void collect(Base element) {
        if (element instanceof Reference reference) {
            add(reference);
        }
        for (Property property : element.children()) {
            property.getValues().forEach(this::collect);
        }
    }

    private void add(Reference reference) {
        if (Leads.somewhere(reference)) {
            IdType id = new IdType(reference.getReference());
            if (id.hasResourceType()
                    && !id.isAbsolute()
                    && id.hasIdPart()
                    && PersonalRows.TYPES_WHEN_NAMED.contains(id.getResourceType())) {
                references.add(id.getResourceType() + "/" + id.getIdPart());
            }
        } else if (reference.getIdentifier().getSystem() != null
                && reference.getIdentifier().getValue() != null
                && IdentifierSystems.ORGANISATION_NUMBER.equals(
                        IdentifierSystems.canonical(reference.getIdentifier().getSystem()))) {
            organisationNumbers.add(reference.getIdentifier().getValue());
        }
    }
}
