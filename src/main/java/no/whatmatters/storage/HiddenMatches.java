package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.OnBehalf;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has no condition of a create find what a human sender may not know of: it is looked at as if it were new, and refused at the
 * end, because its name is taken. A system knows what its organisation wrote. Decision 0079.
 */
@Component
@Interceptor(order = InterceptorOrder.HIDDEN_FROM_SENDER)
class HiddenMatches implements StorageInterceptor {

    private final ObjectProvider<UnseenRecords> unseen;

    HiddenMatches(ObjectProvider<UnseenRecords> unseen) {
        this.unseen = unseen;
    }

    /** The condition of a create that stands alone: null where it finds what is hidden. */
    @Nullable
    String seenBy(RequestDetails request, Resource resource, @Nullable String condition) {
        String named = named(resource, condition);
        if (named == null
                || !isHuman(request)
                || unseen.getObject().among(Set.of(named), request).isEmpty()) {
            return condition;
        }
        BusinessIdentifiers.leaveToAnother(resource);
        return null;
    }

    /** When it is settled which conditions may be asked, and before anything looks at what they find. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        if (request == null || !isHuman(request)) {
            return;
        }
        Set<String> conditions = new HashSet<>();
        for (BundleEntryComponent each : ((Bundle) given).getEntry()) {
            String named = named(each);
            if (named != null) {
                conditions.add(named);
            }
        }
        Set<String> hidden =
                conditions.isEmpty() ? Set.of() : unseen.getObject().among(conditions, request);
        for (BundleEntryComponent each : ((Bundle) given).getEntry()) {
            String named = hidden.isEmpty() ? null : named(each);
            if (named != null && hidden.contains(named)) {
                BusinessIdentifiers.leaveToAnother(each.getResource());
                each.getRequest().setIfNoneExist(null);
            }
        }
    }

    private static boolean isHuman(RequestDetails request) {
        return OnBehalf.of(request).isEmpty()
                && Callers.of(request).filter(each -> each.role().isPerson()).isPresent();
    }

    private static @Nullable String named(BundleEntryComponent entry) {
        return entry.hasResource() && entry.getRequest().getMethod() == HTTPVerb.POST
                ? named(entry.getResource(), entry.getRequest().getIfNoneExist())
                : null;
    }

    /** Such as {@code Goal?identifier=system|value}; null for a national number, which is answered alike whether it is known. */
    private static @Nullable String named(Resource resource, @Nullable String condition) {
        BusinessIdentifier claimed = BusinessIdentifiers.claimed(resource);
        return condition == null || condition.isEmpty() || claimed == null || claimed.isUniqueFor(resource.fhirType())
                ? null
                : Condition.record(resource.fhirType(), condition);
    }
}
