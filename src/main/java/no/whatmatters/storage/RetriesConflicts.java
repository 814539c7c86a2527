package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.IfMatch;
import no.whatmatters.endpoint.StorageInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tries a write again, at most three times, when it lost against another one (a deadlock, the same new identifier, a
 * version written in between). Never where the sender gave If-Match: then losing is the answer.
 */
@Interceptor
@Component
class RetriesConflicts implements StorageInterceptor {

    private static final int RETRIES = 3;

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy decide(@Nullable RequestDetails request) {
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        strategy.setRetry(request == null || !IfMatch.isIn(request));
        strategy.setMaxRetries(RETRIES);
        return strategy;
    }
}
