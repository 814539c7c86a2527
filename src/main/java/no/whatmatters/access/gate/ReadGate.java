package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.person.NewerVersions;
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

    /** These find records, and not versions. */
    private static final Set<RestOperationTypeEnum> OF_THE_PRESENT =
            EnumSet.of(RestOperationTypeEnum.READ, RestOperationTypeEnum.SEARCH_TYPE, RestOperationTypeEnum.GET_PAGE);

    private final Judge judge;
    private final Redactions redactions;
    private final NewerVersions newer;

    ReadGate(Judge judge, Redactions redactions, NewerVersions newer) {
        this.judge = judge;
        this.redactions = redactions;
        this.newer = newer;
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
        IdentityHashMap<Resource, Permit> permits = new IdentityHashMap<>();
        for (Object each : about.getAllResources()) {
            if (each instanceof Resource resource
                    && judge.read(caller.get(), resource, request) instanceof Permit permit) {
                permits.put(resource, permit);
            }
        }
        Map<String, Resource> today = today(permits, request);
        for (int i = 0; i < about.size(); i++) {
            Resource resource = (Resource) about.getResource(i);
            if (resource == null) {
                continue;
            }
            Permit permit = permits.get(resource);
            if (permit != null && isWholeToday(resource, today, caller.get(), request)) {
                about.setResource(i, redactions.of(resource, permit));
            } else if (NAMES_ONE.contains(request.getRestOperationType())) {
                throw KnownRecord.absent(
                        resource.fhirType(), resource.getIdElement().getIdPart());
            } else {
                about.setResource(i, null);
            }
        }
    }

    /** Of records whose past is about to be shown to somebody who may not see all of everything: what they are today. */
    private Map<String, Resource> today(IdentityHashMap<Resource, Permit> permits, RequestDetails request) {
        if (OF_THE_PRESENT.contains(request.getRestOperationType())) {
            return Map.of();
        }
        return newer.than(permits.entrySet().stream()
                .filter(each -> each.getValue().without().contains(Redaction.CLINICAL_ONLY_PARTS))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What is labelled today was not always: to whoever does not see all of a record, its past is not shown. */
    private boolean isWholeToday(Resource version, Map<String, Resource> today, Caller caller, RequestDetails request) {
        Resource newest =
                today.get(version.fhirType() + "/" + version.getIdElement().getIdPart());
        return newest == null
                || newest.getMeta().getVersionId().equals(version.getMeta().getVersionId())
                || (judge.read(caller, newest, request) instanceof Permit permit
                        && redactions.of(newest, permit) == newest);
    }
}
