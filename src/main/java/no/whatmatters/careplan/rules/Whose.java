package no.whatmatters.careplan.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Which person a resource concerns, as its references say. Pure. */
final class Whose {

    private static final String PATIENT = "Patient/";

    private Whose() {}

    /**
     * Whom the resource concerns.
     *
     * @param known reference → the persons it leads to, as they are written in references
     */
    static Set<String> persons(Resource resource, Map<String, Set<String>> known) {
        Stream<Set<String>> persons = PersonOf.naming(resource).stream()
                .filter(Leads::somewhere)
                .map(Whose::unversioned)
                .map(each -> known.getOrDefault(each, each.startsWith(PATIENT) ? Set.of(each) : Set.of()))
                .filter(each -> !each.isEmpty());
        // What a Provenance speaks of concerns one person: the one of whom it speaks first.
        return resource.fhirType().equals("Provenance")
                ? persons.findFirst().orElse(Set.of())
                : persons.collect(HashSet::new, Set::addAll, Set::addAll);
    }

    static String unversioned(Reference reference) {
        String value = reference.getReference();
        return value.startsWith("urn:") || value.contains("?")
                ? value
                : reference.getReferenceElement().toUnqualifiedVersionless().getValue();
    }
}
