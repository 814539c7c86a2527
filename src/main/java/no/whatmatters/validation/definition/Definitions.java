package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import java.time.Duration;
import java.util.Collection;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.r4.model.MetadataResource;

/** What the validator knows: R4, and the definitions it is given (our guide, a site's packages). Nothing is fetched. */
public final class Definitions {

    /** The definitions never change while the server runs, so neither do the answers about them. */
    private static final CacheConfiguration CACHE = CacheConfiguration.defaultValues()
            .setCacheTimeout(Duration.ofDays(1))
            .setCacheSize(20_000);

    private Definitions() {}

    public static ValidationSupportChain of(FhirContext fhir, Collection<? extends MetadataResource> given) {
        PrePopulatedValidationSupport known = new PrePopulatedValidationSupport(fhir);
        given.forEach(known::addResource);
        CommonCodeSystemsTerminologyService standardCodes = new CommonCodeSystemsTerminologyService(fhir);
        return new ValidationSupportChain(
                CACHE,
                new NorwegianLanguages(standardCodes),
                known,
                RulesAlone.ofR4(fhir),
                standardCodes,
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir),
                unknownCodesAreWarnings(fhir));
    }

    /** SNOMED CT, LOINC and the national code systems are not shipped: their codes can be neither refused nor confirmed. */
    @SuppressWarnings("deprecation") // Its replacement changes finished messages, and only on a server's requests.
    private static IValidationSupport unknownCodesAreWarnings(FhirContext fhir) {
        var support = new org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport(fhir);
        support.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        return support;
    }
}
