package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;

/** Says for which registered organisation a unit stands that is none itself: its people take part by what the unit does. */
@FunctionalInterface
public interface PartyBehindUnit {

    /**
     * Of a plan's author.
     *
     * @param author the organisation that is named as accountable
     * @param request by which it is written
     * @return the number of the organisation that is acted for; empty where the author is that, or another registered one
     */
    Optional<String> of(Reference author, RequestDetails request);
}
