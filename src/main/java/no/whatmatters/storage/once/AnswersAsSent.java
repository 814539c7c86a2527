package no.whatmatters.storage.once;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.endpoint.caller.Caller;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * By what completed answers are known again: all that they say, and who sent them. Whether sent as JSON or XML, alone or with
 * others, is no difference; neither is what the server or a renderer writes beside them. Pure. Decision 0066.
 */
final class AnswersAsSent {

    private AnswersAsSent() {}

    /**
     * The same for the same answers by the same sender; null for what is no completed response to a form.
     *
     * @param addresses what the addresses of a Bundle's entries stand for; a sender may make up new ones each time
     * @param today for answers that do not say when they were given: the same again is the same on the same day
     */
    static @Nullable UUID content(Resource sent, Caller caller, Map<String, String> addresses, LocalDate today) {
        if (!(sent instanceof QuestionnaireResponse response) || !isDone(response) || !response.hasQuestionnaire()) {
            return null;
        }
        QuestionnaireResponse said = response.copy();
        said.setIdElement(new IdType());
        said.setMeta(null);
        said.setText(null);
        FhirContext.forR4Cached().newTerser().getAllResourceReferences(said).stream()
                .map(each -> (Reference) each.getResourceReference())
                .filter(each -> each.hasReference() && addresses.containsKey(each.getReference()))
                .forEach(each -> each.setReference(addresses.get(each.getReference())));
        return Hash.of(
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(said),
                response.hasAuthored() ? null : today.toString(),
                caller.issuer(),
                caller.client(),
                caller.role().name(),
                caller.organisation());
    }

    /** What the addresses of the entries stand for: their places. */
    static Map<String, String> addresses(Bundle bundle) {
        Map<String, String> addresses = new HashMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.hasFullUrl() && entry.getRequest().getMethod() == HTTPVerb.POST) {
                addresses.put(entry.getFullUrl(), "entry " + i);
            }
        }
        return addresses;
    }

    private static boolean isDone(QuestionnaireResponse response) {
        return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }
}
