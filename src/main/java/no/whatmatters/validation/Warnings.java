package no.whatmatters.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the sender of an accepted write what was worth a remark, when it asks for an OperationOutcome. */
@Component
@Interceptor(order = InterceptorOrder.VALIDATION)
public class Warnings implements ServerInterceptor {

    private static final String KEPT = Warnings.class.getName();
    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d+)].*");

    /** Remembers the remarks with the request, until its answer leaves. */
    static void keep(List<Fault> remarks, @Nullable RequestDetails request) {
        if (request != null && !remarks.isEmpty()) {
            List<Fault> all = new ArrayList<>(kept(request));
            all.addAll(remarks);
            request.getUserData().put(KEPT, all);
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void tell(RequestDetails request, @Nullable IBaseResource answer) {
        List<Fault> remarks = kept(request);
        if (remarks.isEmpty() || !wanted(request)) {
            return;
        }
        if (answer instanceof OperationOutcome outcome) {
            Outcomes.add(outcome, remarks, Outcomes.languageOf(request));
        } else if (answer instanceof Bundle bundle && bundle.getType() == BundleType.TRANSACTIONRESPONSE) {
            remarks.forEach(remark -> tellEntry(bundle, remark, request));
        }
    }

    private static void tellEntry(Bundle answer, Fault remark, RequestDetails request) {
        Matcher entry = ENTRY.matcher(remark.expression());
        int index = entry.matches() ? Integer.parseInt(entry.group(1)) : Integer.MAX_VALUE;
        if (index < answer.getEntry().size()) {
            BundleEntryResponseComponent response = answer.getEntry().get(index).getResponse();
            OperationOutcome outcome =
                    response.getOutcome() instanceof OperationOutcome given ? given : new OperationOutcome();
            Outcomes.add(outcome, List.of(remark), Outcomes.languageOf(request));
            response.setOutcome(outcome);
        }
    }

    private static boolean wanted(RequestDetails request) {
        String prefer = request.getHeader("Prefer");
        return prefer != null
                && RestfulServerUtils.parsePreferHeader(null, prefer).getReturn() == PreferReturnEnum.OPERATION_OUTCOME;
    }

    @SuppressWarnings("unchecked")
    private static List<Fault> kept(RequestDetails request) {
        return (List<Fault>) request.getUserData().getOrDefault(KEPT, List.of());
    }
}
