package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.access.relation.Persons;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.BusinessIdentifier;
import org.springframework.stereotype.Component;

/**
 * Persons whom a sender names by their national number, as {@code ifNoneExist} of a person it sends along. Who may not send
 * somebody new would learn from being let through that she is known here, and so is let through only where she is known to
 * them already.
 */
@Component
class MatchedPersons {

    private final Persons persons;
    private final KnownRecord known;

    MatchedPersons(Persons persons, KnownRecord known) {
        this.persons = persons;
        this.known = known;
    }

    /**
     * Refuses whom the caller may not see, known or not.
     *
     * @throws RequestRefused as the creation of somebody new is refused
     */
    void requireToTakePart(Caller caller, String condition, RequestDetails request) {
        BusinessIdentifier number = BusinessIdentifier.ofQuery(condition.substring(condition.indexOf('?') + 1));
        boolean seen = number != null
                && persons.withNumber(number.value())
                        .filter(id -> known.isSeenBy(caller, "Patient", id, request))
                        .isPresent();
        if (!seen) {
            throw new RequestRefused(AccessRefusal.ORGANISATION_TAKES_NO_PART);
        }
    }
}
