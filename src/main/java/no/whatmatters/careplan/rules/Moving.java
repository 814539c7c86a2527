package no.whatmatters.careplan.rules;

import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a change gives a record to another person: whoever it named, by reference or by number, it still names. A number
 * that has found its record in the meantime is the same person. Pure.
 */
final class Moving {

    private static final String PATIENT = "Patient/";

    private Moving() {}

    static boolean toAnotherPerson(Resource before, Resource after) {
        if (before.fhirType().equals("Provenance")) {
            return false;
        }
        Set<String> was = references(before);
        if (!was.isEmpty()) {
            return !was.equals(references(after));
        }
        Set<String> numbers = numbers(before);
        return !numbers.isEmpty() && !numbers.equals(numbers(after));
    }

    /** Others than persons take part in an appointment, and come and go. */
    private static Set<String> references(Resource resource) {
        return PersonOf.naming(resource).stream()
                .filter(Leads::somewhere)
                .map(Whose::unversioned)
                .filter(each -> !resource.fhirType().equals("Appointment") || each.startsWith(PATIENT))
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(Resource resource) {
        return PersonOf.naming(resource).stream()
                .map(Reference::getIdentifier)
                .filter(each -> each.getValue() != null)
                .map(each -> each.getSystem() + "|" + each.getValue())
                .collect(Collectors.toSet());
    }
}
