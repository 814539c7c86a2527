package no.whatmatters.pages.guide.example;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What a resource is about in a few words, so that one is told from another in a list. */
final class Gist {

    private Gist() {}

    /** Empty where it takes more than a few words. */
    static String of(@Nullable Resource resource) {
        String said = said(resource);
        return said == null ? "" : said;
    }

    private static @Nullable String said(@Nullable Resource resource) {
        if (resource instanceof Patient patient) {
            return name(patient.getNameFirstRep());
        } else if (resource instanceof RelatedPerson relative) {
            return name(relative.getNameFirstRep());
        } else if (resource instanceof Practitioner professional) {
            return name(professional.getNameFirstRep());
        } else if (resource instanceof Organization organisation) {
            return organisation.getName();
        } else if (resource instanceof Goal goal) {
            return quoted(goal.getDescription().getText());
        } else if (resource instanceof CarePlan plan) {
            return plan.getTitle();
        } else if (resource instanceof Task task) {
            return task.hasDescription() ? task.getDescription() : words(task.getCode());
        } else if (resource instanceof ServiceRequest action) {
            return words(action.getCode());
        } else if (resource instanceof Condition condition) {
            return words(condition.getCode());
        }
        return resource instanceof Observation observation ? value(observation.getValue()) : null;
    }

    private static @Nullable String value(@Nullable Type value) {
        if (value instanceof Quantity quantity) {
            return quantity.getValueElement().getValueAsString();
        } else if (value instanceof CodeableConcept concept) {
            return quoted(concept.getText());
        }
        return value instanceof StringType text ? quoted(text.getValue()) : null;
    }

    private static String name(HumanName name) {
        return name.getNameAsSingleString();
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null ? null : "«" + words + "»";
    }

    private static @Nullable String words(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText();
        }
        return concept.hasCoding() ? concept.getCodingFirstRep().getDisplay() : null;
    }
}
