package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Goal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A fault such as the exit guard is there for: where a test's header asks for it, an answer holds a record that nobody permitted. */
@TestConfiguration(proxyBeanMethods = false)
public class SwapsAnswers {

    /** Names the goal that takes the place of the answer, or stands beside what a search has found. */
    static final String SWAPPED = "X-Swapped-For";

    static final String SECRET = "ord som ingen har lov til å se";

    @Bean
    ServerInterceptor swappedAnswers() {
        return new Swap();
    }

    @Interceptor(order = InterceptorOrder.EXIT_GUARD - 1)
    static class Swap implements ServerInterceptor {

        @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
        public void leave(RequestDetails request, ResponseDetails answer) {
            String id = request.getHeader(SWAPPED);
            if (id == null) {
                return;
            }
            Goal goal = new Goal();
            goal.setId("Goal/" + id);
            goal.getMeta().setVersionId("1");
            goal.getDescription().setText(SECRET);
            if (answer.getResponseResource() instanceof Bundle bundle) {
                bundle.addEntry().setResource(goal);
            } else {
                answer.setResponseResource(goal);
            }
        }
    }
}
