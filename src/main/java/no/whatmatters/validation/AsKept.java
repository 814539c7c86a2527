package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.ChangeableRecords;
import no.whatmatters.storage.change.PutsBack;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is sent, with all that is put back when it is stored: its content is judged with that, alone and in a Bundle. Only what
 * its sender sees of the record is put back here, so that no fault tells of what is hidden. Decisions 0042 and 0055.
 */
@Component
class AsKept {

    private final List<PutsBack> kept;
    private final List<ChangeRule> rules;
    private final NamedRecords named;
    private final ChangeableRecords records;

    AsKept(List<PutsBack> kept, List<ChangeRule> rules, NamedRecords named, ChangeableRecords records) {
        this.kept =
                kept.stream().sorted(Comparator.comparingInt(PutsBack::turn)).toList();
        this.rules = rules;
        this.named = named;
        this.records = records;
    }

    /** A transaction that is about to be carried out; itself where nothing in it changes a record that its sender sees. */
    Bundle of(Bundle transaction, RequestDetails request) {
        Map<Integer, IdType> found = named.found(transaction, HTTPVerb.PUT::equals);
        Map<String, Resource> seen = records.aboutToChange(found.values(), request);
        Map<Integer, Resource> before = NamedRecords.read(
                transaction,
                found,
                id -> Optional.ofNullable(seen.get(id.toUnqualifiedVersionless().getValue())));
        if (before.isEmpty()) {
            return transaction;
        }
        Bundle judged = new Bundle().setType(transaction.getType());
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            judged.addEntry(before.containsKey(i) ? withItsOwn(entry) : entry);
        }
        putBack(judged, before, request);
        return judged;
    }

    private static BundleEntryComponent withItsOwn(BundleEntryComponent entry) {
        return new BundleEntryComponent()
                .setFullUrl(entry.getFullUrl())
                .setRequest(entry.getRequest())
                .setResource(entry.getResource().copy());
    }

    /**
     * Puts back into the entries that change a record.
     *
     * @param together what is carried out together; changed
     * @param before by entry the record that it names, as far as its sender sees it
     */
    void putBack(Bundle together, Map<Integer, Resource> before, RequestDetails request) {
        // A correction names the entry that it explains.
        rules.forEach(rule -> rule.begin(together, request));
        before.forEach((index, record) -> {
            BundleEntryComponent entry = together.getEntry().get(index);
            if (entry.getRequest().getMethod() == HTTPVerb.PUT) {
                putBack(record, entry.getResource(), request);
            }
        });
    }

    /** Puts back into what is sent alone, and changes it. */
    void putBack(@Nullable Resource before, Resource after, RequestDetails request) {
        if (before != null) {
            kept.forEach(each -> each.putBack(before, after, request));
        }
    }
}
