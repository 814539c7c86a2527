package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** What a caller may see at this moment, for a feature that tells again what it has told before. */
public interface Sight {

    /** Whether the caller may see each of them as they are now, but for types that a caller of this role never sees. */
    boolean reaches(RequestDetails request, List<Resource> records);

    /** Whether nothing of the record is hidden from the caller. A system knows what its own organisation wrote. */
    boolean isWhole(RequestDetails request, Resource record);
}
