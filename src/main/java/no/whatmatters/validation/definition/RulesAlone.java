package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * R4's own definitions without what is in them for people to read. The validator reads rules alone, and holds each definition
 * twice, for it works on copies of another FHIR version.
 */
final class RulesAlone {

    private RulesAlone() {}

    /** All definitions of R4, and nobody else's: what is taken out of these is taken out for this validator only. */
    static DefaultProfileValidationSupport ofR4(FhirContext fhir) {
        DefaultProfileValidationSupport definitions = new DefaultProfileValidationSupport(fhir);
        List<StructureDefinition> structures = definitions.fetchAllStructureDefinitions();
        structures.forEach(RulesAlone::shorten);
        List<IBaseResource> all = definitions.fetchAllConformanceResources();
        all.forEach(RulesAlone::withoutNarrative);
        return definitions;
    }

    private static void withoutNarrative(IBaseResource definition) {
        if (definition instanceof DomainResource resource) {
            resource.setText(null);
        }
    }

    private static void shorten(StructureDefinition definition) {
        definition.setMapping(null);
        if (definition.hasSnapshot()) {
            definition.setDifferential(null);
            definition.getSnapshot().getElement().forEach(RulesAlone::shorten);
        }
    }

    private static void shorten(ElementDefinition element) {
        element.setMapping(null)
                .setAlias(null)
                .setExample(null)
                .setDefinition(null)
                .setComment(null)
                .setRequirements(null);
    }
}
