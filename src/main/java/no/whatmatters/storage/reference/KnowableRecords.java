package no.whatmatters.storage.reference;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which records a caller may know of: a reference to any other is answered like one that leads nowhere. */
public interface KnowableRecords {

    /**
     * Those of the records that the caller of the request may know of.
     *
     * @param records relative references without version, such as {@code Goal/0198…}
     * @param request whose caller it is; without one it is the server's own work, and all are known
     */
    Set<String> among(Collection<String> records, @Nullable RequestDetails request);
}
