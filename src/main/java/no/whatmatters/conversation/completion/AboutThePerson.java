package no.whatmatters.conversation.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.conversation.extract.Origin;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a form makes or changes is about the person whose response it is, and nobody else; what it changes or scores is there,
 * and whoever answers may see it. The same refusal for what is not there, what is hidden, and what is somebody else's. Pure.
 */
final class AboutThePerson {

    private static final List<String> WHOSE = List.of("subject", "patient", "for");

    private final Reference person;
    private final Function<String, Optional<Resource>> visible;

    /**
     * For one response.
     *
     * @param visible finds what is stored, if the caller may see it
     */
    AboutThePerson(Reference person, Function<String, Optional<Resource>> visible) {
        this.person = person;
        this.visible = visible;
    }

    void check(Meaning meaning) {
        for (Made each : meaning.made().values()) {
            if (!includes(each.resource())) {
                throw refused(each.origin(), each.resource().fhirType());
            }
            if (each.resource() instanceof Observation observation) {
                observation.getFocus().forEach(focus -> checkFocus(focus, meaning.made(), each.origin()));
            }
        }
        meaning.changes().forEach((id, change) -> checkStored(id, change.origin()));
    }

    private void checkFocus(Reference focus, Map<String, Made> made, Origin origin) {
        String id = focus.getReferenceElement().toUnqualifiedVersionless().getValue();
        if (id != null && !made.containsKey(id)) {
            checkStored(id, origin);
        }
    }

    private void checkStored(String id, Origin origin) {
        if (visible.apply(id).filter(this::includes).isEmpty()) {
            throw refused(origin, id.replaceAll("/.*", ""));
        }
    }

    private static RuntimeException refused(Origin origin, String type) {
        return CompletionRefusal.NOT_ABOUT_THE_PERSON.at(origin, type);
    }

    /** Whether the resource is about the person alone. */
    boolean includes(Resource resource) {
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
