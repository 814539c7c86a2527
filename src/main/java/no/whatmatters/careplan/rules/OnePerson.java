package no.whatmatters.careplan.rules;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What belongs together concerns one person: the goals, scores, actions and tasks of a plan, and whatever else refers to
 * somebody's records. What cannot be known, because it lies elsewhere, is not judged; nor is a reference to another person
 * as such, which R4 allows. Pure.
 *
 * @param persons what is referred to → the persons it concerns, both as they are written in references
 * @param patients of these, the ones that are persons themselves
 */
record OnePerson(FhirContext fhir, Map<String, Set<String>> persons, Set<String> patients) {

    private static final String PATIENT = "Patient";

    /** References of the resource that count here; empty for what is nobody's. */
    static List<ResourceReferenceInfo> references(FhirContext fhir, Resource resource) {
        return isPersonal(resource.fhirType()) ? fhir.newTerser().getAllResourceReferences(resource) : List.of();
    }

    /** Whether records of the type are somebody's, and not the person. */
    static boolean isPersonal(String type) {
        return PersonOf.isAboutSomebody(type) && !type.equals(PATIENT);
    }

    /**
     * What is wrong with the resource.
     *
     * @param place where it stands, as FHIRPath
     */
    List<Fault> faultsOf(Resource resource, String place) {
        List<Fault> faults = new ArrayList<>();
        Set<String> own = Whose.persons(resource, persons);
        if (own.isEmpty()) {
            return faults;
        }
        for (ResourceReferenceInfo each : references(fhir, resource)) {
            Reference reference = (Reference) each.getResourceReference();
            if (Leads.somewhere(reference) && isOfOthers(Whose.unversioned(reference), own)) {
                faults.add(new Fault(
                        RuleRefusal.CONCERNS_ANOTHER_PERSON, List.of(each.getName()), place + "." + each.getName()));
            }
        }
        return faults;
    }

    private boolean isOfOthers(String reference, Set<String> own) {
        Set<String> whose = persons.getOrDefault(reference, Set.of());
        return !whose.isEmpty() && !patients.contains(reference) && Collections.disjoint(whose, own);
    }
}
