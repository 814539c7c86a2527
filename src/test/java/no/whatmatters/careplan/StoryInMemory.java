package no.whatmatters.careplan;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.careplan.drawing.EarlierGoal;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.drawing.Writer;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A story of the guide, told without a server: its transactions one after the other, each at its time, with ids, versions
 * and references as the server would give them.
 */
public final class StoryInMemory {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final Map<String, Resource> current = new LinkedHashMap<>();
    private final Map<String, String> byIdentifier = new LinkedHashMap<>();
    private final List<EarlierGoal> earlier = new ArrayList<>();
    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** One transaction of the guide, stored at that time. */
    public StoryInMemory then(String example, String at) {
        Bundle bundle = FHIR.newJsonParser().parseResource(Bundle.class, CompiledGuide.example(example));
        Map<String, String> names = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            names.put(entry.getFullUrl(), nameOf(entry));
        }
        for (BundleEntryComponent entry : bundle.getEntry()) {
            String name = Objects.requireNonNull(names.get(entry.getFullUrl()));
            if (entry.getRequest().getMethod() == HTTPVerb.PUT || !current.containsKey(name)) {
                store(entry.getResource(), name, names, Instant.parse(at));
            }
        }
        return this;
    }

    /** One more record, as it is. */
    public StoryInMemory with(Resource resource, String at) {
        store(resource, resource.fhirType() + "/" + resource.getIdElement().getIdPart(), Map.of(), Instant.parse(at));
        return this;
    }

    /** The same, written by that person for the organisation with that number. */
    public StoryInMemory with(Resource resource, String at, String name, String organisation) {
        with(resource, at);
        writers.put(resource.getIdElement().getValue(), new Writer(name, organisation));
        return this;
    }

    /** A record of the story by the value of its identifier, to be changed by a test. */
    public <T extends Resource> T find(Class<T> type, String identifier) {
        String start = FHIR.getResourceType(type) + "|";
        return byIdentifier.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start) && each.getKey().endsWith("|" + identifier))
                .map(each -> type.cast(current.get(each.getValue())))
                .findFirst()
                .orElseThrow();
    }

    /** What is stored about the person with that identity number, in the order in which it came. */
    public PersonalRecords recordsOf(String identityNumber) {
        return PersonalRecords.of(
                find(Patient.class, identityNumber), new ArrayList<>(current.values()), earlier, writers);
    }

    private String nameOf(BundleEntryComponent entry) {
        Resource resource = entry.getResource();
        String url = entry.getRequest().getUrl();
        if (entry.getRequest().getMethod() == HTTPVerb.PUT && !url.contains("?")) {
            return url;
        }
        List<String> identifiers = resource.getNamedProperty("identifier").getValues().stream()
                .map(Identifier.class::cast)
                .map(each -> resource.fhirType() + "|" + each.getSystem() + "|" + each.getValue())
                .toList();
        String name = byIdentifier.computeIfAbsent(
                identifiers.get(0),
                each -> resource.fhirType() + "/" + numbers.merge(resource.fhirType(), 1, Integer::sum));
        identifiers.forEach(each -> byIdentifier.put(each, name));
        return name;
    }

    private void store(Resource resource, String name, Map<String, String> names, Instant at) {
        FhirTerser terser = FHIR.newTerser();
        terser.getAllPopulatedChildElementsOfType(resource, Reference.class).forEach(each -> resolve(each, names));
        Resource before = current.get(name);
        int version = before == null ? 1 : Integer.parseInt(before.getMeta().getVersionId()) + 1;
        if (before instanceof Goal goal) {
            earlier.add(new EarlierGoal(goal, at));
        }
        resource.setId(name + "/_history/" + version);
        resource.getMeta().setVersionId(String.valueOf(version)).setLastUpdated(Date.from(at));
        current.put(name, resource);
    }

    private void resolve(Reference reference, Map<String, String> names) {
        String url = reference.getReference();
        if (url == null) {
            return;
        }
        if (names.containsKey(url)) {
            reference.setReference(names.get(url));
        } else if (url.contains("?identifier=")) {
            String type = url.substring(0, url.indexOf('?'));
            reference.setReference(byIdentifier.get(type + "|" + url.substring(url.indexOf('=') + 1)));
        }
    }
}
