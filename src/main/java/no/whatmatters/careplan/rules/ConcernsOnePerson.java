package no.whatmatters.careplan.rules;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.PersonsConcerned;
import no.whatmatters.storage.change.ContentRule;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Finds out whom that concerns which is referred to, in the Bundle and in the store, and has {@link OnePerson} judge. */
@Component
class ConcernsOnePerson implements ContentRule {

    private final FhirContext fhir;
    private final PersonsConcerned stored;

    ConcernsOnePerson(FhirContext fhir, PersonsConcerned stored) {
        this.fhir = fhir;
        this.stored = stored;
    }

    @Override
    public List<Fault> faultsOf(Bundle transaction) {
        Map<String, String> persons = new HashMap<>();
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (entry.hasFullUrl() && entry.getResource() instanceof Patient) {
                persons.put(entry.getFullUrl(), person(entry));
            }
        }
        for (BundleEntryComponent entry : transaction.getEntry()) {
            String person = entry.hasResource() ? Whose.reference(entry.getResource()) : null;
            if (entry.hasFullUrl() && person != null) {
                persons.put(entry.getFullUrl(), persons.getOrDefault(person, person));
            }
        }
        Set<String> elsewhere = new HashSet<>();
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (isJudged(entry)) {
                elsewhere.addAll(referredTo(entry.getResource()));
            }
        }
        persons.putAll(stored.persons(elsewhere));
        List<Fault> faults = new ArrayList<>();
        OnePerson rule = new OnePerson(fhir, persons);
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (isJudged(entry)) {
                faults.addAll(rule.faultsOf(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> faultsOf(Resource resource) {
        Map<String, String> persons = stored.persons(referredTo(resource));
        return new OnePerson(fhir, persons).faultsOf(resource, resource.fhirType());
    }

    private static boolean isJudged(BundleEntryComponent entry) {
        return entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH;
    }

    /** The stored person whom the sender means, or the address of a new one. */
    private String person(BundleEntryComponent entry) {
        return stored.found("Patient", entry.getRequest().getIfNoneExist()).orElse(entry.getFullUrl());
    }

    private Set<String> referredTo(Resource resource) {
        Set<String> references = new HashSet<>();
        OnePerson.references(fhir, resource).forEach(each -> {
            Reference reference = (Reference) each.getResourceReference();
            if (reference.hasReference() && OnePerson.isPersonal(Whose.unversioned(reference))) {
                references.add(Whose.unversioned(reference));
            }
        });
        return references;
    }
}
