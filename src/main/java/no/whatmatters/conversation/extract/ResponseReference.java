package no.whatmatters.conversation.extract;

import java.util.Optional;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/** How what is made refers to the response: by its id where it is stored, else by its identifier. */
final class ResponseReference {

    private ResponseReference() {}

    static Optional<Reference> to(QuestionnaireResponse response) {
        if (response.getId() != null) {
            return Optional.of(new Reference(
                    "QuestionnaireResponse/" + response.getIdElement().getIdPart()));
        }
        if (response.getIdentifier().getValue() != null) {
            return Optional.of(new Reference()
                    .setType("QuestionnaireResponse")
                    .setIdentifier(response.getIdentifier().copy()));
        }
        return Optional.empty();
    }
}
