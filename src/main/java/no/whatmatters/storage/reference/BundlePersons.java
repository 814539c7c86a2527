package no.whatmatters.storage.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.storage.TimeOrderedIds;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which records the persons of a transaction are, or will be, before it is carried out. */
@Component
public class BundlePersons {

    private final StoredIdentifiers identifiers;

    BundlePersons(StoredIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The persons a transaction speaks of.
     *
     * @param bundle whose entries have been given ids, and whose references have been completed
     */
    public Persons of(Bundle bundle) {
        Map<String, String> ids = new HashMap<>();
        Map<String, IdentifiedRecord> conditional = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                String url = entry.getRequest().getUrl();
                boolean named = entry.getRequest().getMethod() == HTTPVerb.PUT && !url.contains("?");
                String id = named ? new IdType(url).getIdPart() : TimeOrderedIds.assignedTo(patient);
                if (id != null && entry.hasFullUrl()) {
                    ids.put(entry.getFullUrl(), id);
                }
                BusinessIdentifier condition = BusinessIdentifiers.claimed(patient);
                if (condition != null && entry.hasFullUrl()) {
                    conditional.put(entry.getFullUrl(), new IdentifiedRecord("Patient", condition));
                }
            }
        }
        Map<IdentifiedRecord, String> stored = identifiers.find(new HashSet<>(conditional.values()));
        conditional.forEach((fullUrl, record) -> {
            String known = stored.get(record);
            if (known != null) {
                ids.put(fullUrl, new IdType(known).getIdPart());
            }
        });
        return new Persons(ids);
    }

    /** By reference, as it stands in the transaction. */
    public static final class Persons {

        private static final String LITERAL = "Patient/";

        private final Map<String, String> ids;

        Persons(Map<String, String> ids) {
            this.ids = Map.copyOf(ids);
        }

        /** The id of the person's record; null where the reference names no person. */
        public @Nullable String idOf(@Nullable String reference) {
            if (reference == null) {
                return null;
            }
            return reference.startsWith(LITERAL) ? new IdType(reference).getIdPart() : ids.get(reference);
        }
    }
}
