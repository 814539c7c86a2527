package no.whatmatters.conversation.extract;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * New ids that are the same each time the same response is extracted: named by the response's id, which nobody else can
 * choose, else its identifier, else all that it says; by the place of the answer; and by what the id is for.
 */
final class AllocatedIds {

    private final String response;
    private final Set<String> given = new HashSet<>();

    private AllocatedIds(String response) {
        this.response = response;
    }

    static AllocatedIds of(QuestionnaireResponse response, FhirContext fhir) {
        if (response.getId() != null) {
            return new AllocatedIds(
                    "QuestionnaireResponse/" + response.getIdElement().getIdPart());
        }
        Identifier identifier = response.getIdentifier();
        if (identifier.getValue() != null) {
            return new AllocatedIds(identifier.getSystem() + "|" + identifier.getValue());
        }
        byte[] all = fhir.newJsonParser().encodeResourceToString(response).getBytes(StandardCharsets.UTF_8);
        return new AllocatedIds(UUID.nameUUIDFromBytes(all).toString());
    }

    /** A new id that the form gives a name, and may use as it likes. */
    String allocate(String occurrence, String name) {
        String urn = urn(occurrence, name);
        given.add(urn);
        return urn;
    }

    /** Whether it was allocated for this response: what a form makes up itself, or takes from an answer, was not. */
    boolean wasAllocated(String urn) {
        return given.contains(urn);
    }

    /**
     * A {@code urn:uuid:}.
     *
     * @param occurrence path of the answered item
     * @param name what the id is for, such as {@code newGoal}
     */
    String urn(String occurrence, String name) {
        byte[] bytes = (response + "\n" + occurrence + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
