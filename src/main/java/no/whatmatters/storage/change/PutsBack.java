package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Resource;

/**
 * Puts back what a change leaves out and may not take away, or takes out what is not the sender's to say, when it is stored;
 * who only asks about a change is told of what would be stored.
 */
public interface PutsBack {

    /** When it does so among all that do: one of {@code InterceptorOrder}. */
    int turn();

    /**
     * Makes of what is sent what would be kept of it.
     *
     * @param before the version that it changes
     * @param after what is sent; changed
     */
    void putBack(Resource before, Resource after, RequestDetails asking);
}
