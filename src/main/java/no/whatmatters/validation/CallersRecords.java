package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.validation.instance.KnownRecords;

/** The records of which the caller of a request may know: a reference to any other leads nowhere. */
final class CallersRecords implements KnownRecords {

    private final LeadingReferences references;
    private final KnownRecords all;
    private final RequestDetails request;
    private boolean missed;

    CallersRecords(LeadingReferences references, KnownRecords all, RequestDetails request) {
        this.references = references;
        this.all = all;
        this.request = request;
    }

    @Override
    public Set<String> existing(Collection<String> wanted) {
        Set<String> found = references.existing(wanted, request);
        missed = missed || !found.containsAll(wanted);
        return found;
    }

    @Override
    public boolean isSharedCarePlan(String reference) {
        return existing(List.of(reference)).contains(reference) && all.isSharedCarePlan(reference);
    }

    /** Whether some reference led nowhere: what is told past that could tell where it leads. */
    boolean haveMissed() {
        return missed;
    }
}
