package no.whatmatters.careplan.rules;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Every goal, score, action and task of a plan concerns the person whose plan it is. What cannot be known, because it lies
 * elsewhere, is not judged. Pure.
 *
 * @param persons what is referred to → the person it concerns, both as they are written in references
 */
record OnePerson(FhirContext fhir, Map<String, String> persons) {

    private static final Set<String> JUDGED =
            Set.of("Goal", "CarePlan", "ServiceRequest", "Task", "Observation", "List");
    private static final Set<String> PERSONAL = Set.of("Goal", "CarePlan", "ServiceRequest", "Task", "CareTeam");

    /** References of the resource that count here; empty for a type that this rule says nothing of. */
    static List<ResourceReferenceInfo> references(FhirContext fhir, Resource resource) {
        return JUDGED.contains(resource.fhirType()) ? fhir.newTerser().getAllResourceReferences(resource) : List.of();
    }

    /** Whether a record of the type concerns one person. */
    static boolean isPersonal(String reference) {
        int slash = reference.indexOf('/');
        return slash > 0 && PERSONAL.contains(reference.substring(0, slash));
    }

    /**
     * What is wrong with the resource.
     *
     * @param place where it stands, as FHIRPath
     */
    List<Fault> faultsOf(Resource resource, String place) {
        List<Fault> faults = new ArrayList<>();
        String person = sameAs(Whose.reference(resource));
        for (ResourceReferenceInfo each : references(fhir, resource)) {
            Reference reference = (Reference) each.getResourceReference();
            if (person != null && reference.hasReference()) {
                String other = persons.get(Whose.unversioned(reference));
                if (other != null && !person.equals(other) && !isThePerson(reference)) {
                    faults.add(new Fault(
                            RuleRefusal.CONCERNS_ANOTHER_PERSON,
                            List.of(each.getName()),
                            place + "." + each.getName()));
                }
            }
        }
        return faults;
    }

    private boolean isThePerson(Reference reference) {
        return Whose.unversioned(reference).startsWith("Patient/");
    }

    private @Nullable String sameAs(@Nullable String person) {
        return person == null ? null : persons.getOrDefault(person, person);
    }
}
