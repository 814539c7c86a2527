package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.definition.PackageSettings;
import no.whatmatters.validation.definition.SitePackages;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the validator of this server and warms it up before the endpoint opens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackageSettings.class)
class Validation {

    @Bean
    ProfileValidator profileValidator(
            FhirContext fhir,
            PackageSettings packages,
            KnownQuestionnaires questionnaires,
            KnownRecords records,
            RequestLimits limits) {
        return validator(fhir, packages.folder(), questionnaires, records, (int)
                limits.body().toBytes());
    }

    @Bean
    SmartInitializingSingleton warmValidator(ProfileValidator validator) {
        return validator::warmUp;
    }

    /** A validator that knows the guide and the packages of the folder; a package that cannot be used is told at once. */
    static ProfileValidator validator(
            FhirContext fhir,
            @Nullable Path folder,
            KnownQuestionnaires questionnaires,
            KnownRecords records,
            int longest) {
        List<MetadataResource> definitions = definitionsOfTheGuide(fhir);
        SitePackages added = folder == null ? new SitePackages(List.of()) : SitePackages.in(folder, definitions, fhir);
        definitions.addAll(added.definitions());
        ProfileValidator validator = new ProfileValidator(fhir, definitions, questionnaires, records, longest);
        added.packages().forEach(validator::checkProfiles);
        return validator;
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
