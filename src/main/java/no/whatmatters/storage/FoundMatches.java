package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceAccessDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.StorageInterceptor;
import org.springframework.stereotype.Component;

/**
 * Notes how many matches a search found before anyone hid some of them: a short page is the last one only if few were
 * found, not if few may be seen. HAPI tells of the matches first, and then of what each include brings.
 */
@Interceptor
@Component
class FoundMatches implements StorageInterceptor {

    private static final String NOTE = FoundMatches.class.getName();

    @Hook(Pointcut.STORAGE_PREACCESS_RESOURCES)
    public void note(IPreResourceAccessDetails found, RequestDetails request) {
        if (request != null) {
            request.getUserData().putIfAbsent(NOTE, found.size());
        }
    }

    /** Before a search of this request: what an earlier one found is of no interest. */
    static void forget(RequestDetails request) {
        request.getUserData().remove(NOTE);
    }

    /** Matches that the last search of this request found, up to its page size. */
    static int in(RequestDetails request) {
        return request.getUserData().get(NOTE) instanceof Integer number ? number : 0;
    }
}
