package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.decision.Verdict;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Decides about each resource that is about to be shown; what may not be seen is as if it were not there. The matches of a
 * conditional write pass: hiding one would make a second resource. Their bodies are decided about when they leave.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class ReadGate implements StorageInterceptor {

    private static final Set<RestOperationTypeEnum> WRITES = EnumSet.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.DELETE,
            RestOperationTypeEnum.TRANSACTION);

    private static final Set<RestOperationTypeEnum> NAMES_ONE =
            EnumSet.of(RestOperationTypeEnum.READ, RestOperationTypeEnum.VREAD);

    private static final Set<RestOperationTypeEnum> OF_THE_PAST =
            EnumSet.of(RestOperationTypeEnum.VREAD, RestOperationTypeEnum.HISTORY_INSTANCE);

    private final Judge judge;
    private final Redactions redactions;
    private final KnownRecord known;

    ReadGate(Judge judge, Redactions redactions, KnownRecord known) {
        this.judge = judge;
        this.redactions = redactions;
        this.known = known;
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void show(IPreResourceShowDetails about, RequestDetails request) {
        Optional<Caller> caller = judge.restricted(request);
        if (caller.isEmpty() || WRITES.contains(request.getRestOperationType())) {
            return;
        }
        if (about.size() > 1) {
            judge.prepare(
                    about.getAllResources().stream()
                            .filter(Objects::nonNull)
                            .map(Resource.class::cast)
                            .toList(),
                    request);
        }
        for (int i = 0; i < about.size(); i++) {
            Resource resource = (Resource) about.getResource(i);
            if (resource == null) {
                continue;
            }
            Verdict verdict = judge.read(caller.get(), resource, request);
            if (verdict instanceof Permit permit && isShown(caller.get(), resource, permit, request)) {
                about.setResource(i, redactions.of(resource, permit));
            } else if (NAMES_ONE.contains(request.getRestOperationType())) {
                throw KnownRecord.absent(
                        resource.fhirType(), resource.getIdElement().getIdPart());
            } else {
                about.setResource(i, null);
            }
        }
    }

    private boolean isShown(Caller caller, Resource resource, Permit permit, RequestDetails request) {
        return !permit.without().contains(Redaction.CLINICAL_ONLY_PARTS)
                || !OF_THE_PAST.contains(request.getRestOperationType())
                || known.isPastWhole(caller, resource, request);
    }
}
