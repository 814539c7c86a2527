package no.whatmatters.interaction;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.whatmatters.endpoint.caller.Sight;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Issues;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.storage.NationalRegister;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.storage.persons.ReplacedPersons;
import no.whatmatters.storage.reference.FoundReference;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What a sender is told of entries that were stored before. A record found by the sender's own identifier: its current
 * version, and whether what was sent now is neither that nor what was sent first, for then the sender means to correct
 * something, and nothing was. A person or organisation found by a national number: the same as if it had been new.
 */
@Component
class Resends {

    private static final String REASON = "compare what is sent again with what is stored";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final FhirContext fhir;
    private final Records records;
    private final LeadingReferences references;
    private final ReplacedPersons replaced;
    private final Sight sight;

    Resends(FhirContext fhir, Records records, LeadingReferences references, ReplacedPersons replaced, Sight sight) {
        this.fhir = fhir;
        this.records = records;
        this.references = references;
        this.replaced = replaced;
        this.sight = sight;
    }

    /**
     * Tells it of a single create whose condition has matched.
     *
     * @param sent the resource as it was sent
     */
    MethodOutcome tell(Resource sent, MethodOutcome outcome, RequestDetails request) {
        Bundle asked = new Bundle();
        asked.addEntry().setResource(sent).getRequest().setMethod(HTTPVerb.POST);
        Bundle answer = new Bundle();
        BundleEntryResponseComponent response = answer.addEntry().getResponse();
        response.setStatus("200 OK")
                .setLocation(outcome.getId().toUnqualified().getValue())
                .setOutcome((OperationOutcome) outcome.getOperationOutcome());
        tell(asked, answer, request);
        outcome.setId(new IdType(response.getLocation()));
        outcome.setOperationOutcome((OperationOutcome) response.getOutcome());
        return outcome;
    }

    /**
     * Tells it in the answer.
     *
     * @param sent the Bundle as it was sent
     */
    void tell(Bundle sent, Bundle answer, RequestDetails request) {
        Map<Integer, IdType> found = new TreeMap<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            BundleEntryComponent entry = sent.getEntry().get(i);
            BundleEntryResponseComponent response = answer.getEntry().get(i).getResponse();
            if (!entry.hasResource()
                    || entry.getRequest().getMethod() != HTTPVerb.POST
                    || response.getLocation() == null) {
                continue;
            }
            String condition = entry.getRequest().getIfNoneExist();
            if (NationalRegister.isAskedBy(entry.getResource().fhirType(), condition)) {
                answer.getEntry().set(i, sameForAll(response));
            } else if (response.getStatus().startsWith("200")) {
                found.put(i, new IdType(response.getLocation()));
            }
        }
        if (!found.isEmpty()) {
            compare(sent, answer, found, request);
        }
    }

    private static BundleEntryComponent sameForAll(BundleEntryResponseComponent response) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus("200 OK").setLocation(firstVersion(new IdType(response.getLocation())));
        return entry;
    }

    private static String firstVersion(IdType id) {
        return id.withVersion("1").toUnqualified().getValue();
    }

    /** What is hidden from the sender is not compared: guess after guess, the remark would tell it. */
    private void compare(Bundle sent, Bundle answer, Map<Integer, IdType> found, RequestDetails request) {
        Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
        Map<String, Resource> stored = stored(found);
        Map<String, String> ids = ids(sent, answer);
        ids.putAll(references.found(conditions(sent)));
        SameContent content = new SameContent(ids);
        found.forEach((index, id) -> {
            Resource current = stored.get(id.toUnqualifiedVersionless().getValue());
            if (current == null) {
                return;
            }
            BundleEntryResponseComponent response = answer.getEntry().get(index).getResponse();
            String version = current.getMeta().getVersionId();
            // HAPI remembers versions of matches for a minute, on each node by itself.
            response.setLocation(id.withVersion(version).toUnqualified().getValue());
            response.setEtag("W/\"" + version + "\"")
                    .setLastModified(current.getMeta().getLastUpdated());
            if (!sight.isWhole(request, current)) {
                return;
            }
            JsonNode given = followed(sent.getEntry().get(index).getResource());
            if (!content.of(given, json(current)) && !(isLater(version) && content.of(given, followed(first(id))))) {
                remark(response, index, version, language);
            }
        });
    }

    private Map<String, Resource> stored(Map<Integer, IdType> found) {
        Map<String, Set<String>> wanted = new HashMap<>();
        found.values()
                .forEach(id -> wanted.computeIfAbsent(id.getResourceType(), unused -> new java.util.LinkedHashSet<>())
                        .add(id.getIdPart()));
        Map<String, Resource> stored = new HashMap<>();
        wanted.forEach((type, ids) -> {
            SearchQuery query = new SearchQuery(
                    type,
                    Map.of("_id", List.of(String.join(",", ids))),
                    Set.of(),
                    Set.of(),
                    null,
                    ids.size() + 1,
                    null,
                    null);
            records.asSystem(REASON)
                    .search(query)
                    .resources()
                    .forEach(each -> stored.put(type + "/" + each.getIdElement().getIdPart(), (Resource) each));
        });
        return stored;
    }

    private static boolean isLater(String version) {
        return !version.equals("1");
    }

    private Resource first(IdType id) {
        return (Resource) records.asSystem(REASON).read(new IdType(firstVersion(id)));
    }

    /** What references may call the entries: by full URL, and by type and id where that is none, or ends with them. */
    private static Map<String, String> ids(Bundle sent, Bundle answer) {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            BundleEntryComponent entry = sent.getEntry().get(i);
            String location = answer.getEntry().get(i).getResponse().getLocation();
            if (location == null) {
                continue;
            }
            String id = new IdType(location).toUnqualifiedVersionless().getValue();
            if (entry.getFullUrl() != null) {
                ids.put(entry.getFullUrl(), id);
            }
            if (entry.hasResource() && entry.getResource().getIdElement().hasIdPart()) {
                String own = entry.getResource().fhirType() + "/"
                        + entry.getResource().getIdElement().getIdPart();
                if (entry.getFullUrl() == null || entry.getFullUrl().endsWith("/" + own)) {
                    ids.put(own, id);
                }
            }
        }
        return ids;
    }

    /** What references name by an identifier: {@code Organization?identifier=…}. */
    private static Set<String> conditions(Bundle sent) {
        Set<String> conditions = new HashSet<>();
        sent.getEntry().stream()
                .filter(BundleEntryComponent::hasResource)
                .forEach(entry -> FoundReference.each(entry.getResource(), found -> {
                    String reference = found.reference().getReference();
                    if (reference != null && reference.indexOf('?') > 0) {
                        conditions.add(reference);
                    }
                }));
        return conditions;
    }

    /** As it would be today: whoever named a record of a person that has given way means the one that is in force. */
    private JsonNode followed(Resource resource) {
        replaced.follow(List.of(resource));
        return json(resource);
    }

    private JsonNode json(Resource resource) {
        try {
            return JSON.readTree(fhir.newJsonParser().encodeResourceToString(resource));
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private static void remark(BundleEntryResponseComponent response, int index, String version, Language language) {
        OperationOutcome outcome =
                response.getOutcome() instanceof OperationOutcome given ? given : new OperationOutcome();
        Issues.add(
                outcome,
                List.of(new Fault(
                        InteractionRefusal.RESENT_DIFFERENTLY, List.of(version), "Bundle.entry[" + index + "]")),
                language);
        outcome.getIssue().get(outcome.getIssue().size() - 1).setSeverity(IssueSeverity.WARNING);
        response.setOutcome(outcome);
    }
}
