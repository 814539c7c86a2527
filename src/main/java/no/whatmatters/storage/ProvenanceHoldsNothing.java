package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import no.whatmatters.endpoint.StorageInterceptor;
import org.springframework.stereotype.Component;

/**
 * That somebody has written down who said something does not keep it from being deleted: a block that a professional wrote on
 * the person's word is the person's to take back. The Provenance stays, and what it speaks of is there as a past version.
 */
@Component
@Interceptor
class ProvenanceHoldsNothing implements StorageInterceptor {

    /** HAPI looks at one reference first, and at this many when it is asked to look again. */
    private static final int LOOKED_AT = 60;

    @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
    public DeleteConflictOutcome letGo(DeleteConflictList conflicts) {
        // Where there may be more than were looked at, some of them may be others.
        if (conflicts.size() < LOOKED_AT) {
            conflicts.removeIf(ProvenanceHoldsNothing::isAuthorship);
        }
        return new DeleteConflictOutcome().setShouldRetryCount(1);
    }

    private static boolean isAuthorship(DeleteConflict conflict) {
        return "Provenance".equals(conflict.getSourceId().getResourceType());
    }
}
