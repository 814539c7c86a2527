package no.whatmatters;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Two interceptors that only count, one of each kind; in the one context that all tests over HTTP share. */
@TestConfiguration(proxyBeanMethods = false)
class CountedHooks {

    /** The request header by which a test knows its own requests. */
    static final String COUNTED = "X-Counted";

    @Bean
    Requests countedRequests() {
        return new Requests();
    }

    @Bean
    CreatedPatients countedPatients() {
        return new CreatedPatients();
    }

    @Interceptor
    static class Requests implements ServerInterceptor {

        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
        public void handled(RequestDetails request) {
            String name = request.getHeader(COUNTED);
            if (name != null) {
                counts.merge(name, 1, Integer::sum);
            }
        }

        int of(String name) {
            return counts.getOrDefault(name, 0);
        }
    }

    @Interceptor
    static class CreatedPatients implements StorageInterceptor {

        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
        public void created(IBaseResource resource) {
            if (resource instanceof Patient patient
                    && patient.getIdentifierFirstRep().getValue() != null) {
                counts.merge(patient.getIdentifierFirstRep().getValue(), 1, Integer::sum);
            }
        }

        int of(TestPerson person) {
            return counts.getOrDefault(person.identityNumber(), 0);
        }
    }
}
