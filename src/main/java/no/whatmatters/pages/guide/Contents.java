package no.whatmatters.pages.guide;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import no.whatmatters.pages.guide.codes.CodeSystemSections;
import no.whatmatters.pages.guide.codes.ConceptMapSections;
import no.whatmatters.pages.guide.codes.ValueSetSections;
import no.whatmatters.pages.guide.example.ExampleSections;
import no.whatmatters.pages.guide.form.FormSections;
import no.whatmatters.pages.guide.form.Questions;
import no.whatmatters.pages.guide.library.Library;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.library.TextPages;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.FormItem;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.profile.ProfileSections;
import no.whatmatters.pages.guide.server.MeasureSections;
import no.whatmatters.pages.guide.server.OperationSections;
import no.whatmatters.pages.guide.server.PathwaySections;
import no.whatmatters.pages.guide.server.SearchParameterSections;
import no.whatmatters.pages.guide.server.StatementSections;
import no.whatmatters.pages.guide.server.TopicSections;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Knows for each FHIR type who tells what there is to tell. What nobody knows is shown element by element. */
final class Contents {

    private final Links links;
    private final Values values;
    private final TextPages texts;
    private final ProfileSections profiles;
    private final FhirContext fhir;

    Contents(FhirContext fhir, Library library, TextPages texts) {
        this.fhir = fhir;
        this.texts = texts;
        this.links = new Links(library);
        this.values = new Values(links);
        this.profiles = new ProfileSections(fhir.getValidationSupport(), values);
    }

    List<Section> sections(Resource resource) {
        if (resource instanceof StructureDefinition profile) {
            return profiles.of(profile);
        } else if (resource instanceof CodeSystem system) {
            return CodeSystemSections.of(system);
        } else if (resource instanceof ValueSet set) {
            return new ValueSetSections(links, fhir.newJsonParser()).of(set);
        } else if (resource instanceof ConceptMap map) {
            return new ConceptMapSections(links).of(map);
        } else if (resource instanceof Questionnaire form) {
            return FormSections.of(form, values);
        } else if (resource instanceof CapabilityStatement statement) {
            return new StatementSections(links).of(statement);
        } else if (resource instanceof SearchParameter parameter) {
            return SearchParameterSections.of(parameter);
        } else if (resource instanceof OperationDefinition operation) {
            return new OperationSections(links).of(operation, texts.named("operation-" + operation.getCode()));
        } else if (resource instanceof Measure measure) {
            return new MeasureSections(values).of(measure);
        } else if (resource instanceof PlanDefinition plan) {
            return new PathwaySections(values).of(plan);
        }
        return resource instanceof Basic topic
                ? new TopicSections(links).of(topic)
                : ExampleSections.of(resource, links);
    }

    /** The questions of a form; none of anything else. */
    List<FormItem> questions(Resource resource) {
        return resource instanceof Questionnaire form ? Questions.of(form, values) : List.of();
    }

    List<Fact> facts(Resource resource) {
        if (resource instanceof StructureDefinition profile) {
            return profiles.facts(profile);
        } else if (resource instanceof CodeSystem system) {
            return CodeSystemSections.facts(system);
        } else if (resource instanceof SearchParameter parameter) {
            return SearchParameterSections.facts(parameter, links);
        } else if (resource instanceof Questionnaire form) {
            return FormSections.facts(form, links);
        }
        if (resource instanceof Measure measure) {
            return new MeasureSections(values).facts(measure);
        }
        return resource instanceof MetadataResource ? List.of() : ExampleSections.facts(resource, links);
    }
}
