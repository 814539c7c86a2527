package no.whatmatters.access.gate;

import ca.uhn.fhir.i18n.Msg;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A record that a request names by its id: what may not be seen is answered like what is not there. */
@Component
class KnownRecord {

    private final Records records;
    private final Judge judge;

    KnownRecord(Records records, Judge judge) {
        this.records = records;
        this.judge = judge;
    }

    /** What HAPI says of an id that it does not know. */
    static ResourceNotFoundException absent(String type, String id) {
        return new ResourceNotFoundException(Msg.code(2001) + "Resource " + type + "/" + id + " is not known");
    }

    /**
     * Refuses to go on with a record that the caller may not see.
     *
     * @throws ResourceNotFoundException also where there is none, or no longer
     */
    void require(Caller caller, String type, String id, RequestDetails request) {
        if (!isSeenBy(caller, type, id, request)) {
            throw absent(type, id);
        }
    }

    /** Whether there is such a record that the caller may see. */
    boolean isSeenBy(Caller caller, String type, String id, RequestDetails request) {
        return current(type, id)
                .filter(found -> judge.read(caller, found, request).isPermit())
                .isPresent();
    }

    /** The current version, whoever may see it; empty where there is none, or no longer. */
    Optional<Resource> current(String type, String id) {
        try {
            return Optional.of((Resource)
                    records.asSystem("to decide whether the caller may see it").read(new IdType(type, id)));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
    }

    /** The version before the one that is being written. */
    Resource before(Resource updated) {
        long version = updated.getIdElement().getVersionIdPartAsLong();
        return (Resource) records.asSystem("to decide about a change")
                .read(new IdType(updated.fhirType(), updated.getIdElement().getIdPart(), String.valueOf(version - 1)));
    }
}
