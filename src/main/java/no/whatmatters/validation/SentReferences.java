package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.storage.persons.ReplacedPersons;
import no.whatmatters.storage.reference.CompletesReferences;
import no.whatmatters.storage.reference.FoundReference;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What is sent, with the references it would be stored with. Those that lead nowhere, and those whose target its sender may
 * not know of, lead to an address elsewhere, alike: nothing that is found out from them depends on which it is.
 */
@Component
class SentReferences {

    private static final String ELSEWHERE = "https://leads-nowhere.invalid/";
    private static final Pattern LOCAL = Pattern.compile("([A-Z][A-Za-z]+)[/?].+", Pattern.DOTALL);

    private final CompletesReferences completes;
    private final LeadingReferences leading;
    private final ReplacedPersons replaced;

    SentReferences(CompletesReferences completes, LeadingReferences leading, ReplacedPersons replaced) {
        this.completes = completes;
        this.leading = leading;
        this.replaced = replaced;
    }

    /** A copy of it, uncut: what leads nowhere is told as it was sent. Of a batch each entry stands for itself. */
    Resource completed(Resource sent, RequestDetails request) {
        if (!(sent instanceof Bundle bundle) || bundle.getType() != BundleType.BATCH) {
            return completes.completed(sent, request);
        }
        Bundle batch = bundle.copy();
        for (int i = 0; i < batch.getEntry().size(); i++) {
            Bundle alone = new Bundle().addEntry(batch.getEntry().get(i));
            batch.getEntry().set(i, ((Bundle) completes.completed(alone, request)).getEntryFirstRep());
        }
        return batch;
    }

    /** A copy of it. */
    Resource asStored(Resource sent, RequestDetails request) {
        Resource copy = completes.completed(sent, request);
        Set<String> entries = new HashSet<>();
        List<Resource> resources = List.of(copy);
        if (copy instanceof Bundle bundle) {
            // An id that is not known stays unknown: a change by it makes nothing.
            bundle.getEntry().stream()
                    .map(each -> String.valueOf(each.getRequest().getUrl()))
                    .filter(url -> url.indexOf('?') > 0)
                    .forEach(entries::add);
            resources = bundle.getEntry().stream()
                    .map(BundleEntryComponent::getResource)
                    .filter(Objects::nonNull)
                    .toList();
        }
        cut(resources, entries, request);
        replaced.follow(resources);
        return copy;
    }

    /** Has references to those entries lead to the records that they are, or would change. */
    static void toRecords(Bundle copy, Map<String, String> records) {
        copy.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Objects::nonNull)
                .forEach(resource -> FoundReference.each(resource, found -> {
                    String reference = found.reference().getReference();
                    String record = reference == null ? null : records.get(reference);
                    if (record != null) {
                        found.reference().setReference(record);
                    }
                }));
    }

    private void cut(List<Resource> resources, Set<String> entries, RequestDetails request) {
        Set<String> named = new HashSet<>();
        each(resources, named::add);
        named.removeAll(entries);
        Set<String> known = leading.existing(named, request);
        Map<String, String> addresses = new HashMap<>();
        for (Resource resource : resources) {
            FoundReference.each(resource, found -> {
                String reference = found.reference().getReference();
                if (named.contains(reference) && !known.contains(reference)) {
                    found.reference()
                            .setReference(addresses.computeIfAbsent(
                                    reference, unused -> ELSEWHERE + typeIn(reference) + "/" + (addresses.size() + 1)));
                }
            });
        }
    }

    private static void each(List<Resource> resources, Consumer<String> seen) {
        for (Resource resource : resources) {
            FoundReference.each(resource, found -> {
                String reference = found.reference().getReference();
                if (reference != null && LOCAL.matcher(reference).matches()) {
                    seen.accept(reference);
                }
            });
        }
    }

    private static String typeIn(String reference) {
        Matcher local = LOCAL.matcher(reference);
        return local.matches() ? local.group(1) : "Resource";
    }
}
