package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Resource;

/** Says beforehand what becomes of a create whose condition finds a record that its sender is not shown. */
@FunctionalInterface
public interface ForeseenMatches {

    /** What the write would make of it. */
    enum Match {
        /** It is the record, sent again: nothing is created. */
        FOUND,
        /** Nothing is found, and the identifier is refused at the end: another record has it. */
        TAKEN,
        /** Its sender could not write it, and is told what is told where nothing is there. */
        NOT_TOLD
    }

    /**
     * Of one create.
     *
     * @param condition such as {@code Goal?identifier=system|value}, which finds a record
     * @param sent with the references that it would be stored with
     */
    Match of(String condition, Resource sent, RequestDetails request);
}
