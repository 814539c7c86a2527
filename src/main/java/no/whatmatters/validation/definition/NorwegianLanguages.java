package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Any language of BCP 47 is right. R4 only prefers its short list of languages, which has no nb, nn or se; HAPI requires it.
 */
final class NorwegianLanguages implements IValidationSupport {

    private static final String PREFERRED = "http://hl7.org/fhir/ValueSet/languages";
    private static final String ALLOWED = "http://hl7.org/fhir/ValueSet/all-languages";

    private final CommonCodeSystemsTerminologyService languages;

    NorwegianLanguages(CommonCodeSystemsTerminologyService languages) {
        this.languages = languages;
    }

    @Override
    public FhirContext getFhirContext() {
        return languages.getFhirContext();
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, @Nullable String valueSetUrl) {
        return valueSetUrl != null && (valueSetUrl.equals(PREFERRED) || valueSetUrl.startsWith(PREFERRED + "|"));
    }

    @Override
    public @Nullable CodeValidationResult validateCode(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            @Nullable String valueSetUrl) {
        return isValueSetSupported(context, valueSetUrl)
                ? languages.validateCode(context, options, system, code, display, ALLOWED)
                : null;
    }

    @Override
    public @Nullable CodeValidationResult validateCodeInValueSet(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            IBaseResource valueSet) {
        return validateCode(context, options, system, code, display, ((ValueSet) valueSet).getUrl());
    }
}
