package no.whatmatters.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What an extraction comes to in the store: new resources, each under the id that was allocated for it, and patches. The same
 * response comes to the same ids, so nothing is ever made twice. Pure.
 *
 * @param made {@code Goal/…} → the resource
 * @param patches {@code Goal/…} → the patch
 */
record Results(Map<String, Resource> made, Map<String, Parameters> patches) {

    private static final String URN = "urn:uuid:";

    static Results none() {
        return new Results(Map.of(), Map.of());
    }

    /**
     * Takes an extraction apart.
     *
     * @throws RequestRefused for an entry that writes over what is stored
     */
    static Results of(Bundle transaction) {
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Resource> made = new LinkedHashMap<>();
        Map<String, Parameters> patches = new LinkedHashMap<>();
        for (BundleEntryComponent entry : transaction.getEntry()) {
            HTTPVerb method = entry.getRequest().getMethod();
            if (method == HTTPVerb.PATCH && entry.getResource() instanceof Parameters patch) {
                patches.put(entry.getRequest().getUrl(), patch);
            } else if (method == HTTPVerb.POST && entry.getFullUrl().startsWith(URN)) {
                Resource resource = entry.getResource();
                String id = resource.fhirType() + "/" + entry.getFullUrl().substring(URN.length());
                resource.setId(id);
                ids.put(entry.getFullUrl(), id);
                made.put(id, resource);
            } else {
                throw new RequestRefused(
                        ConversationRefusal.FORM_WRITES_OVER,
                        String.valueOf(entry.getRequest().getUrl()));
            }
        }
        made.values().forEach(each -> point(each, ids));
        return new Results(made, patches);
    }

    /** Lets references lead to the ids under which things are stored. */
    private static void point(Base element, Map<String, String> ids) {
        if (element instanceof Reference reference && ids.containsKey(reference.getReference())) {
            reference.setReference(ids.get(reference.getReference()));
            return;
        }
        for (Property property : element.children()) {
            property.getValues().forEach(each -> point(each, ids));
        }
    }
}
