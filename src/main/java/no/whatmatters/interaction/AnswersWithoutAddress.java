package no.whatmatters.interaction;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answer to a transaction or batch is stored nowhere: HAPI gives it an id, and tells an address where nothing is. */
@Component
@Interceptor(order = InterceptorOrder.EXIT_GUARD)
public class AnswersWithoutAddress implements ServerInterceptor {

    private static final Set<BundleType> ANSWERS = Set.of(BundleType.TRANSACTIONRESPONSE, BundleType.BATCHRESPONSE);

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void leave(@Nullable IBaseResource answer) {
        if (answer instanceof Bundle bundle && ANSWERS.contains(bundle.getType())) {
            bundle.setId((String) null);
        }
    }
}
