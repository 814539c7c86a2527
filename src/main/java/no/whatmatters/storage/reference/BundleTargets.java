package no.whatmatters.storage.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.whatmatters.storage.BusinessIdentifier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What references within a transaction may lead to: its own entries, by full URL, by type and id, or by identifier. HAPI
 * knows them by {@code urn:uuid:} alone, so entries that have another name, or none, are given one.
 */
final class BundleTargets {

    private static final String PLACEHOLDER = "urn:";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<IdentifiedRecord, String> byIdentifier = new HashMap<>();
    private final Set<IdentifiedRecord> ambiguous = new HashSet<>();

    /** Takes the entries that store something, and names those that need a name. */
    static BundleTargets of(Bundle bundle, Supplier<String> newName) {
        BundleTargets targets = new BundleTargets();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            HTTPVerb method = entry.getRequest().getMethod();
            if (entry.hasResource() && (method == HTTPVerb.POST || method == HTTPVerb.PUT)) {
                targets.add(entry, newName);
            }
        }
        return targets;
    }

    private void add(BundleEntryComponent entry, Supplier<String> newName) {
        Resource resource = entry.getResource();
        String given = entry.getFullUrl();
        String own = ownName(entry);
        if (own == null) {
            own = given != null && given.startsWith(PLACEHOLDER) ? given : newName.get();
            entry.setFullUrl(own);
            String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            if (given == null || given.endsWith("/" + id)) {
                byName.put(id, own);
            }
        }
        if (given != null) {
            byName.put(given, own);
        }
        for (BusinessIdentifier identifier : BusinessIdentifier.of(resource)) {
            IdentifiedRecord record = new IdentifiedRecord(resource.fhirType(), identifier);
            if (byIdentifier.put(record, own) != null) {
                ambiguous.add(record);
            }
        }
    }

    /** An update by id has a name already. */
    private static @Nullable String ownName(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        return entry.getRequest().getMethod() == HTTPVerb.PUT && url != null && url.indexOf('?') < 0 ? url : null;
    }

    /** The name of the entry that has that full URL, or that type and id; null where none has. */
    @Nullable
    String named(String reference) {
        return byName.get(reference);
    }

    /** The name of the one entry with that identifier; null where none or several have it. */
    @Nullable
    String identified(IdentifiedRecord record) {
        return ambiguous.contains(record) ? null : byIdentifier.get(record);
    }
}
