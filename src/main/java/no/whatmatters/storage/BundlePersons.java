package no.whatmatters.storage;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells which records the persons of a transaction are, or will be, before it is carried out. */
@Component
public class BundlePersons {

    private static final String KNOWN =
            "select resource_id from business_identifier where resource_type = 'Patient' and system = ? and value = ?";

    private final JdbcTemplate database;

    BundlePersons(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * The persons a transaction speaks of.
     *
     * @param bundle whose entries have been given ids, and whose references have been completed
     */
    public Persons of(Bundle bundle) {
        Map<String, String> ids = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient && entry.getFullUrl() != null) {
                String id = idOf(entry, patient);
                if (id != null) {
                    ids.put(entry.getFullUrl(), id);
                }
            }
        }
        return new Persons(ids);
    }

    private @Nullable String idOf(BundleEntryComponent entry, Patient patient) {
        String url = entry.getRequest().getUrl();
        if (entry.getRequest().getMethod() == HTTPVerb.PUT && !url.contains("?")) {
            return new IdType(url).getIdPart();
        }
        BusinessIdentifier condition = BusinessIdentifiers.claimed(patient);
        String known = condition == null
                ? null
                : database.queryForList(KNOWN, String.class, condition.system(), condition.value()).stream()
                        .findFirst()
                        .orElse(null);
        return known == null ? TimeOrderedIds.assignedTo(patient) : known;
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
