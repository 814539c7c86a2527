package no.whatmatters.conversation.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.whatmatters.conversation.Makeable;
import no.whatmatters.conversation.extract.Extraction;
import no.whatmatters.conversation.extract.Origin;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an extraction comes to in the store: new resources, each under an id that the service made for it, and patches. The same
 * response comes to the same ids, so nothing is ever made twice; no form can choose one. Pure.
 *
 * @param made {@code Goal/…} → what is made
 * @param changes {@code Goal/…} → what is changed of it
 */
record Meaning(Map<String, Made> made, Map<String, Change> changes) {

    /**
     * A new resource.
     *
     * @param condition the form's {@code ifNoneExist}, or null
     */
    record Made(Resource resource, Origin origin, @Nullable String condition) {}

    /** A patch; all that one response changes of a record is one. */
    record Change(Parameters patch, Origin origin) {}

    static Meaning none() {
        return new Meaning(Map.of(), Map.of());
    }

    /**
     * Takes an extraction apart.
     *
     * @throws RequestRefused for an entry that writes over what is stored, or makes what no form may
     */
    static Meaning of(Extraction extraction) {
        Meaning meaning = new Meaning(new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < extraction.origins().size(); i++) {
            BundleEntryComponent entry = extraction.transaction().getEntry().get(i);
            meaning.add(entry, extraction.origins().get(i), ids);
        }
        meaning.point(ids);
        return meaning;
    }

    /** What is made of these, and changed of those. */
    Meaning only(Set<String> ofMade, Set<String> ofChanges) {
        Meaning some = new Meaning(new LinkedHashMap<>(made), new LinkedHashMap<>(changes));
        some.made.keySet().retainAll(ofMade);
        some.changes.keySet().retainAll(ofChanges);
        return some;
    }

    /** Lets references lead to the ids under which things are stored. */
    void point(Map<String, String> ids) {
        made.values().forEach(each -> point(each.resource(), ids));
        changes.values().forEach(each -> point(each.patch(), ids));
    }

    private void add(BundleEntryComponent entry, Origin origin, Map<String, String> ids) {
        BundleEntryRequestComponent request = entry.getRequest();
        checkConditions(request, origin);
        if (request.getMethod() == HTTPVerb.PATCH && entry.getResource() instanceof Parameters patch) {
            change(target(request.getUrl(), origin), patch, origin);
        } else if (request.getMethod() == HTTPVerb.POST && entry.hasResource()) {
            Resource resource = entry.getResource();
            if (!Makeable.is(resource.fhirType())) {
                throw CompletionRefusal.FORM_MAKES_NO_SUCH_THING.at(origin, resource.fhirType());
            }
            String id = resource.fhirType() + "/" + origin.urn().substring("urn:uuid:".length());
            resource.setId(id);
            keepOfMeta(resource);
            ids.put(entry.getFullUrl(), id);
            made.put(id, new Made(resource, origin, request.getIfNoneExist()));
        } else {
            throw CompletionRefusal.FORM_WRITES_OVER.at(origin, new IdType(request.getUrl()).getResourceType());
        }
    }

    private void change(String target, Parameters patch, Origin origin) {
        Change before = changes.get(target);
        if (before == null) {
            changes.put(target, new Change(patch, origin));
        } else {
            patch.getParameter().forEach(before.patch()::addParameter);
        }
    }

    /** Type and id of a record here; anything else leads nowhere. */
    private static String target(@Nullable String url, Origin origin) {
        IdType id = new IdType(url);
        String plain = id.getResourceType() + "/" + id.getIdPart();
        if (!plain.equals(url) || !Makeable.is(id.getResourceType())) {
            throw CompletionRefusal.FORM_CHANGES_NO_RECORD.at(origin);
        }
        return plain;
    }

    private static void checkConditions(BundleEntryRequestComponent request, Origin origin) {
        String condition = request.getIfMatch() != null
                ? "ifMatch"
                : request.getIfNoneMatch() != null
                        ? "ifNoneMatch"
                        : request.getIfModifiedSince() != null ? "ifModifiedSince" : null;
        if (condition != null) {
            throw CompletionRefusal.FORM_CONDITION_NOT_KEPT.at(origin, condition);
        }
    }

    /** Profiles and labels are content; who owns it, which version it is and when it came are the server's to say. */
    private static void keepOfMeta(Resource resource) {
        Meta given = resource.getMeta();
        Meta kept = new Meta();
        kept.setProfile(given.getProfile());
        kept.setSecurity(given.getSecurity());
        resource.setMeta(kept);
    }

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
