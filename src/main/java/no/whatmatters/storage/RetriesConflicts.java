package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.r4.model.Bundle;
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
        strategy.setRetry(request == null || !namesVersions(request));
        strategy.setMaxRetries(RETRIES);
        return strategy;
    }

    private static boolean namesVersions(RequestDetails request) {
        return request.getHeader(Constants.HEADER_IF_MATCH) != null
                || (request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(each -> each.getRequest().hasIfMatch()));
    }
}
