package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.List;
import org.apache.commons.lang3.Strings;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Definitions, and before them the questionnaires of the store. It stands around HAPI's chain and not in it, because the chain
 * remembers for long that a questionnaire was unknown, and takes value sets with the same URL for the same value set.
 */
public final class StoredForms implements IValidationSupport {

    private final ValidationSupportChain definitions;
    private final InMemoryTerminologyServerValidationSupport lists;
    private final KnownQuestionnaires questionnaires;

    public StoredForms(ValidationSupportChain definitions, KnownQuestionnaires questionnaires) {
        this.definitions = definitions;
        this.lists = new InMemoryTerminologyServerValidationSupport(definitions.getFhirContext());
        this.questionnaires = questionnaires;
    }

    @Override
    public FhirContext getFhirContext() {
        return definitions.getFhirContext();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
        return type == Questionnaire.class ? (T) questionnaires.find(url) : definitions.fetchResource(type, url);
    }

    /**
     * Helsenorge's form builder gives every answer list the same URL, so only our own lists are known by theirs. A list of
     * a code system that is not shipped can be neither refused nor confirmed.
     */
    @Override
    public @Nullable CodeValidationResult validateCodeInValueSet(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            IBaseResource valueSet) {
        String url = ((ValueSet) valueSet).getUrl();
        if (url != null && definitions.fetchValueSet(url) != null) {
            return definitions.validateCodeInValueSet(context, options, system, code, display, valueSet);
        }
        CodeValidationResult inList = lists.validateCodeInValueSet(context, options, system, code, display, valueSet);
        boolean listIsOpen = inList != null
                && !inList.isOk()
                && Strings.CS.startsWith(inList.getMessage(), "Failed to expand ValueSet");
        return listIsOpen ? new CodeValidationResult().setCode(code) : inList;
    }

    @Override
    public @Nullable CodeValidationResult validateCode(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            @Nullable String valueSetUrl) {
        return definitions.validateCode(context, options, system, code, display, valueSetUrl);
    }

    @Override
    public @Nullable ValueSetExpansionOutcome expandValueSet(
            ValidationSupportContext context, @Nullable ValueSetExpansionOptions options, IBaseResource valueSet) {
        return definitions.expandValueSet(context, options, valueSet);
    }

    @Override
    public ValueSetExpansionOutcome expandValueSet(
            ValidationSupportContext context, @Nullable ValueSetExpansionOptions options, String url) {
        return definitions.expandValueSet(context, options, url);
    }

    @Override
    public @Nullable LookupCodeResult lookupCode(ValidationSupportContext context, LookupCodeRequest request) {
        return definitions.lookupCode(context, request);
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, @Nullable String system) {
        return definitions.isCodeSystemSupported(context, system);
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, @Nullable String url) {
        return definitions.isValueSetSupported(context, url);
    }

    @Override
    public @Nullable IBaseResource fetchCodeSystem(String system) {
        return definitions.fetchCodeSystem(system);
    }

    @Override
    public @Nullable IBaseResource fetchValueSet(String url) {
        return definitions.fetchValueSet(url);
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return definitions.fetchStructureDefinition(url);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) (List<?>) definitions.fetchAllStructureDefinitions();
    }

    @Override
    public byte @Nullable [] fetchBinary(String key) {
        return definitions.fetchBinary(key);
    }

    /** One coding of our choice is enough; others may stand beside it. */
    @Override
    public boolean isCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid() {
        return true;
    }
}
