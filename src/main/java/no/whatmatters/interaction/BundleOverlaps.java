package no.whatmatters.interaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.BusinessIdentifier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * No two entries of a transaction write the same record (R4, http.html, transaction rules): the order of entries means
 * nothing, so nobody could say which of them holds.
 */
final class BundleOverlaps {

    private BundleOverlaps() {}

    /** A fault for each entry that writes what one before it writes. */
    static List<Fault> of(Bundle bundle) {
        Set<String> records = new HashSet<>();
        Set<String> conditions = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryRequestComponent request = bundle.getEntry().get(i).getRequest();
            String place = "Bundle.entry[" + i + "]";
            String condition = condition(request);
            String record = record(request);
            if (condition != null && !conditions.add(condition)) {
                faults.add(new Fault(InteractionRefusal.ENTRY_CONDITION_TWICE, List.of(), place));
            } else if (record != null && !records.add(record)) {
                faults.add(new Fault(InteractionRefusal.ENTRY_RECORD_TWICE, List.of(), place));
            }
        }
        return faults;
    }

    private static @Nullable String record(BundleEntryRequestComponent request) {
        String url = request.getUrl();
        HTTPVerb method = request.getMethod();
        boolean byId = url != null && url.indexOf('/') > 0 && url.indexOf('?') < 0;
        boolean writes = method != HTTPVerb.POST && method != HTTPVerb.GET && method != HTTPVerb.HEAD;
        // HAPI passes over a version in it.
        return byId && writes ? new IdType(url).toUnqualifiedVersionless().getValue() : null;
    }

    /** Type and identifier, however the condition is written. */
    private static @Nullable String condition(BundleEntryRequestComponent request) {
        String url = request.getUrl() == null ? "" : request.getUrl();
        int query = url.indexOf('?');
        boolean createsIfNone = request.getMethod() == HTTPVerb.POST && request.getIfNoneExist() != null;
        if (!createsIfNone && (request.getMethod() != HTTPVerb.PUT || query < 0)) {
            return null;
        }
        String condition = createsIfNone ? request.getIfNoneExist() : url;
        String asked = condition.substring(condition.indexOf('?') + 1);
        BusinessIdentifier identifier = BusinessIdentifier.ofQuery(asked);
        String type = query < 0 ? url : url.substring(0, query);
        return type + "?" + (identifier == null ? asked : identifier.system() + "|" + identifier.value());
    }
}
