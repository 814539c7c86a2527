package no.whatmatters.storage.person;

import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** Where a record lies in HAPI's table of resources: noted on it when it is read, for what is looked up from there on. */
public final class StoredRow {

    private static final String NOTE = StoredRow.class.getName();

    private StoredRow() {}

    static void mark(Resource resource, long row) {
        resource.setUserData(NOTE, row);
    }

    /** Its key there; empty where it was not read from there. */
    public static Optional<Long> of(IBaseResource resource) {
        return resource instanceof Resource read && read.getUserData(NOTE) instanceof Long row
                ? Optional.of(row)
                : Optional.empty();
    }
}
