package no.whatmatters.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a form makes or changes is about the person whose response it is, and nobody else: the service stores it, past the
 * access rules, for a caller who may send that person's response. Neither form nor answers can reach another person's record.
 */
final class AboutThePerson {

    private static final List<String> WHOSE = List.of("subject", "patient", "for");

    private final Reference person;
    private final Function<String, Optional<Resource>> stored;

    AboutThePerson(Reference person, Function<String, Optional<Resource>> stored) {
        this.person = person;
        this.stored = stored;
    }

    void check(List<Resource> made, Map<String, Parameters> patches) {
        for (Resource each : made) {
            if (!isAbout(each)) {
                throw new RequestRefused(ConversationRefusal.NOT_ABOUT_THE_PERSON, each.fhirType());
            }
            if (each instanceof Observation observation) {
                observation.getFocus().forEach(focus -> checkFocus(focus, made));
            }
        }
        patches.keySet().forEach(this::checkStored);
    }

    private void checkFocus(Reference focus, List<Resource> made) {
        String id = focus.getReferenceElement().toUnqualifiedVersionless().getValue();
        if (id != null && made.stream().noneMatch(each -> id.equals(reference(each)))) {
            checkStored(id);
        }
    }

    /** The same refusal for what is not there and for what is somebody else's. */
    private void checkStored(String id) {
        if (stored.apply(id).filter(this::isAbout).isEmpty()) {
            throw new RequestRefused(ConversationRefusal.NOT_ABOUT_THE_PERSON, id.replaceAll("/.*", ""));
        }
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private boolean isAbout(Resource resource) {
        for (String name : WHOSE) {
            if (resource.getNamedProperty(name) != null) {
                Base[] whose = resource.listChildrenByName(name, false);
                return whose.length == 1 && whose[0] instanceof Reference reference && isPerson(reference);
            }
        }
        return false;
    }

    private boolean isPerson(Reference reference) {
        String expected =
                person.getReferenceElement().toUnqualifiedVersionless().getValue();
        String given =
                reference.getReferenceElement().toUnqualifiedVersionless().getValue();
        return expected != null && expected.equals(given);
    }
}
