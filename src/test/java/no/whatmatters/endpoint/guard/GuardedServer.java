package no.whatmatters.endpoint.guard;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tomcat, Spring MVC and HAPI's server with the guards, and a few goals in memory in place of a database. */
@ImportAutoConfiguration({
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@Import({EndpointGuards.class, ErrorAnswers.class, ReadableErrors.class})
public class GuardedServer {

    @Bean
    GoalsInMemory goals() {
        return new GoalsInMemory();
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhir(GoalsInMemory goals, ReadableErrors errors) {
        RestfulServer server = new RestfulServer(FhirContext.forR4Cached());
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.registerProvider(goals);
        server.registerInterceptor(errors);
        return new ServletRegistrationBean<>(server, EndpointGuards.FHIR_PATHS);
    }

    @Bean
    Page page() {
        return new Page();
    }

    /** An inner class, so that the demo, which scans test classes too, does not open it. */
    @RestController
    @SuppressWarnings("ClassCanBeStatic")
    class Page {

        @GetMapping("/page")
        String page() {
            return "a page";
        }

        @GetMapping("/failing")
        String failing() {
            throw new IllegalStateException("secret of 12894345029");
        }
    }
}
