package no.whatmatters.careplan.rules;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.StoredPersons;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whom that concerns which is referred to, in the Bundle and in the store, and has {@link OnePerson} judge. */
@Component
class ConcernsOnePerson implements ContentRule {

    private final FhirContext fhir;
    private final LeadingReferences records;
    private final StoredPersons stored;

    ConcernsOnePerson(FhirContext fhir, LeadingReferences records, StoredPersons stored) {
        this.fhir = fhir;
        this.records = records;
        this.stored = stored;
    }

    @Override
    public List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking) {
        SentRecords sent = SentRecords.of(transaction);
        Map<String, String> matched = new HashMap<>(records.found(sent.conditions()));
        if (asking != null) {
            matched.keySet().retainAll(records.existing(matched.keySet(), asking));
        }
        Set<String> elsewhere = new HashSet<>(matched.values());
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (isJudged(entry)) {
                elsewhere.addAll(referredTo(entry.getResource()));
            }
        }
        Map<String, Set<String>> persons = sent.persons(matched, persons(elsewhere, asking));
        OnePerson rule = new OnePerson(fhir, persons, sent.patients());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (isJudged(entry)) {
                faults.addAll(rule.faultsOf(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking) {
        return new OnePerson(fhir, persons(referredTo(resource), asking), Set.of())
                .faultsOf(resource, resource.fhirType());
    }

    private static boolean isJudged(BundleEntryComponent entry) {
        return entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH;
    }

    private Set<String> referredTo(Resource resource) {
        Set<String> references = new HashSet<>();
        OnePerson.references(fhir, resource).forEach(each -> {
            Reference reference = (Reference) each.getResourceReference();
            String type = reference.getReferenceElement().getResourceType();
            if (type != null && OnePerson.isPersonal(type)) {
                references.add(Whose.unversioned(reference));
            }
        });
        return references;
    }

    private Map<String, Set<String>> persons(Set<String> references, @Nullable RequestDetails asking) {
        Set<String> known = asking == null ? references : records.existing(references, asking);
        Map<String, Set<String>> persons = new HashMap<>();
        stored.of(known.stream()
                        .map(IdType::new)
                        .filter(each -> each.hasIdPart() && !each.isAbsolute())
                        .toList())
                .forEach((reference, ids) -> persons.put(
                        reference, ids.stream().map(id -> "Patient/" + id).collect(Collectors.toSet())));
        return persons;
    }
}
