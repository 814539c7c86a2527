package no.whatmatters.storage.once;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
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
     * @param addresses what the addresses of a Bundle's entries name; a sender may make up new ones each time
     * @param today for answers that do not say when they were given: the same again is the same on the same day
     */
    static @Nullable UUID content(Resource sent, Caller caller, Map<String, String> addresses, LocalDate today) {
        if (!(sent instanceof QuestionnaireResponse response)
                || !isDone(response)
                || response.getQuestionnaire() == null) {
            return null;
        }
        QuestionnaireResponse said = response.copy();
        said.setIdElement(new IdType());
        said.setMeta(null);
        said.setText(null);
        FhirContext.forR4Cached().newTerser().getAllResourceReferences(said).stream()
                .map(each -> (Reference) each.getResourceReference())
                .filter(each -> Leads.somewhere(each) && addresses.containsKey(each.getReference()))
                .forEach(each -> each.setReference(addresses.get(each.getReference())));
        return Hash.of(
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(said),
                response.getAuthored() != null ? null : today.toString(),
                caller.issuer(),
                caller.client(),
                caller.role().name(),
                caller.organisation(),
                caller.person() == null ? null : caller.person().identityNumber());
    }

    /** What the addresses of the entries name: the condition of each, or else all that it says. Never its place. */
    static Map<String, String> addresses(Bundle bundle) {
        Map<String, String> addresses = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getFullUrl() != null && entry.hasResource()) {
                addresses.put(entry.getFullUrl(), entry.getResource().fhirType() + " " + named(entry));
            }
        }
        return addresses;
    }

    private static String named(BundleEntryComponent entry) {
        String url = String.valueOf(entry.getRequest().getUrl());
        if (entry.getRequest().getIfNoneExist() != null) {
            return entry.getRequest().getIfNoneExist();
        }
        if (url.contains("?") || url.contains("/")) {
            return url;
        }
        Resource said = entry.getResource().copy();
        said.setIdElement(new IdType());
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(said);
    }

    private static boolean isDone(QuestionnaireResponse response) {
        return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }
}
