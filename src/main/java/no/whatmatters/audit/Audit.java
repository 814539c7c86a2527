package no.whatmatters.audit;

import no.whatmatters.endpoint.guard.EndpointGuards;
import no.whatmatters.storage.TimeOrderedIds;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log around the FHIR endpoint: inside of what refuses an address unread, outside of what checks the token. */
@Configuration(proxyBeanMethods = false)
class Audit {

    @Bean
    FilterRegistrationBean<RecordsEveryRequest> accessLogFilter(Recording recording, TimeOrderedIds ids) {
        FilterRegistrationBean<RecordsEveryRequest> registration =
                new FilterRegistrationBean<>(new RecordsEveryRequest(recording, ids));
        registration.setOrder(EndpointGuards.ACCESS_LOG);
        registration.addUrlPatterns(EndpointGuards.FHIR_PATHS);
        return registration;
    }
}
