package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the validator of this server and warms it up before the endpoint opens. */
@Configuration(proxyBeanMethods = false)
class Validation {

    @Bean
    ProfileValidator profileValidator(
            FhirContext fhir,
            ObjectProvider<KnownQuestionnaires> questionnaires,
            ObjectProvider<KnownRecords> records) {
        return new ProfileValidator(
                fhir,
                definitionsOfTheGuide(fhir),
                questionnaires.getIfAvailable(() -> KnownQuestionnaires.NONE),
                records.getIfAvailable(() -> KnownRecords.ANY));
    }

    @Bean
    SmartInitializingSingleton warmValidator(ProfileValidator validator) {
        return validator::warmUp;
    }

    static List<MetadataResource> definitionsOfTheGuide(FhirContext fhir) {
        List<MetadataResource> definitions = new ArrayList<>();
        IParser parser = fhir.newJsonParser();
        for (String file : CompiledGuide.files()) {
            if (file.endsWith(".json")
                    && file.contains("-")
                    && !file.contains("/")
                    && parser.parseResource(CompiledGuide.read(file)) instanceof MetadataResource definition) {
                definitions.add(definition);
            }
        }
        return definitions;
    }
}
