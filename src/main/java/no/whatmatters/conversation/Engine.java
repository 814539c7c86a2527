package no.whatmatters.conversation;

import ca.uhn.fhir.context.FhirContext;
import no.whatmatters.conversation.extract.Definitions;
import no.whatmatters.conversation.extract.Extractor;
import no.whatmatters.conversation.form.Expressions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of forms, which knows nothing of a server, as part of this one. */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    Expressions formExpressions(FhirContext fhir) {
        return new Expressions(fhir);
    }

    @Bean
    Extractor extractor(FhirContext fhir, Expressions expressions, Definitions definitions) {
        return new Extractor(fhir, expressions, definitions);
    }
}
