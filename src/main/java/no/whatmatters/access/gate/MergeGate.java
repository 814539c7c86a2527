package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two records become one person's, or two persons' again, at the word of a record system whose organisation takes part in the
 * care of both: it then sees no more than it saw before, and whoever else joins by it is joined by those who know her.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class MergeGate implements StorageInterceptor {

    private final Judge judge;
    private final KnownRecord known;

    MergeGate(Judge judge, KnownRecord known) {
        this.judge = judge;
        this.known = known;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        if (request == null || !(before instanceof Patient was) || !(after instanceof Patient is)) {
            return;
        }
        Optional<Caller> caller = judge.restricted(request);
        Set<String> links = replacements(is);
        if (caller.isEmpty() || links.equals(replacements(was))) {
            return;
        }
        if (caller.get().role() != Role.EPJ_SYSTEM) {
            throw new RequestRefused(AccessRefusal.JOINING_NEEDS_BOTH);
        }
        for (String other : links) {
            if (!mayChange(caller.get(), other, request)) {
                throw new RequestRefused(AccessRefusal.JOINING_NEEDS_BOTH);
            }
        }
    }

    private boolean mayChange(Caller caller, String patient, RequestDetails request) {
        return known.current("Patient", patient)
                .map(Patient.class::cast)
                .filter(other ->
                        judge.update(caller, other, other.copy(), request).isPermit())
                .isPresent();
    }

    private static Set<String> replacements(Patient patient) {
        Set<String> others = new HashSet<>();
        patient.getLink().stream()
                .filter(each -> each.getType() == LinkType.REPLACEDBY)
                .forEach(
                        each -> others.add(each.getOther().getReferenceElement().getIdPart()));
        return others;
    }
}
