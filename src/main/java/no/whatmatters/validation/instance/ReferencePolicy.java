package no.whatmatters.validation.instance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.constants.BindingKind;
import org.hl7.fhir.r5.utils.validation.constants.ContainedReferenceValidationPolicy;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/** HAPI's policy in all but one thing: what a reference leads to must exist and be of an allowed type. */
final class ReferencePolicy implements IValidationPolicyAdvisor {

    private final FhirDefaultPolicyAdvisor hapi = new FhirDefaultPolicyAdvisor();

    /** For a canonical the validator passes a context of its own: only references come with our targets. */
    @Override
    public ReferenceValidationPolicy policyForReference(
            IResourceValidator validator, Object given, String path, String url, ReferenceDestinationType destination) {
        return given instanceof ReferenceTargets targets && targets.checks(url)
                ? ReferenceValidationPolicy.CHECK_EXISTS_AND_TYPE
                : ReferenceValidationPolicy.IGNORE;
    }

    @Override
    public ReferenceValidationPolicy getReferencePolicy() {
        return ReferenceValidationPolicy.CHECK_EXISTS_AND_TYPE;
    }

    @Override
    public IValidationPolicyAdvisor getPolicyAdvisor() {
        return hapi.getPolicyAdvisor();
    }

    @Override
    public IValidationPolicyAdvisor setPolicyAdvisor(IValidationPolicyAdvisor other) {
        return this;
    }

    @Override
    public Set<String> getCheckReferencesTo() {
        return Set.of();
    }

    @Override
    public boolean isSuppressMessageId(String path, String messageId) {
        return Leniency.isNoise(messageId);
    }

    @Override
    public ContainedReferenceValidationPolicy policyForContained(
            IResourceValidator validator,
            Object given,
            StructureDefinition structure,
            ElementDefinition element,
            String containerType,
            String containerId,
            Element.SpecialElement containingResourceType,
            String path,
            String url) {
        return hapi.policyForContained(
                validator, given, structure, element, containerType, containerId, containingResourceType, path, url);
    }

    @Override
    public EnumSet<ResourceValidationAction> policyForResource(
            IResourceValidator validator, Object given, StructureDefinition type, String path) {
        return hapi.policyForResource(validator, given, type, path);
    }

    @Override
    public EnumSet<ElementValidationAction> policyForElement(
            IResourceValidator validator,
            Object given,
            StructureDefinition structure,
            ElementDefinition element,
            String path) {
        return hapi.policyForElement(validator, given, structure, element, path);
    }

    @Override
    public EnumSet<CodedContentValidationAction> policyForCodedContent(
            IResourceValidator validator,
            Object given,
            String stackPath,
            ElementDefinition definition,
            StructureDefinition structure,
            BindingKind kind,
            AdditionalBindingPurpose purpose,
            ValueSet valueSet,
            List<String> systems) {
        return hapi.policyForCodedContent(
                validator, given, stackPath, definition, structure, kind, purpose, valueSet, systems);
    }

    @Override
    public @Nullable SpecialValidationAction policyForSpecialValidation(
            IResourceValidator validator,
            Object given,
            SpecialValidationRule rule,
            String stackPath,
            Element resource,
            Element element) {
        return hapi.policyForSpecialValidation(validator, given, rule, stackPath, resource, element);
    }

    @Override
    public List<StructureDefinition> getImpliedProfilesForResource(
            IResourceValidator validator,
            Object given,
            String stackPath,
            ElementDefinition definition,
            StructureDefinition structure,
            Element resource,
            boolean valid,
            IMessagingServices messaging,
            List<ValidationMessage> messages) {
        return List.of();
    }
}
