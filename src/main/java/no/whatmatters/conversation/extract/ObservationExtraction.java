package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * SDC's observation-based extraction: each answer of a coded item that is marked becomes an Observation, or stands in that of
 * the item around it, as its component, its member, or derived from it.
 */
final class ObservationExtraction {

    private ObservationExtraction() {}

    /**
     * What an item makes.
     *
     * @param around the entry of the Observation of the nearest item around it that made one, or null
     * @param subject whom it is about
     * @return what items below belong to
     */
    static @Nullable BundleEntryComponent extract(
            Run run, Answered answered, Scope scope, @Nullable BundleEntryComponent around, Reference subject) {
        FormItem item = answered.item();
        ObservationRole role = ObservationRole.of(item);
        if (role == ObservationRole.NONE || item.isRoot()) {
            return around;
        }
        CodeableConcept code = ObservationRole.code(item);
        if (code.isEmpty()) {
            return around;
        }
        if (item.isGroup()) {
            return ObservationRole.gathers(item)
                    ? entry(run, answered, scope, observation(run, item, code, subject), role, around, 0)
                    : around;
        }
        BundleEntryComponent last = around;
        int count = 0;
        for (Type answer : answered.values()) {
            Type value = ObservationValue.of(item, answer);
            if (value == null) {
                run.say(
                        ExtractRefusal.NO_OBSERVATION_VALUE,
                        IssueSeverity.WARNING,
                        place(item).path(),
                        item.linkId(),
                        "observationExtract",
                        answer.fhirType());
            } else if (role == ObservationRole.COMPONENT && around != null) {
                component((Observation) around.getResource(), code, value);
            } else {
                Observation observation = observation(run, item, code, subject);
                observation.setValue(value);
                last = entry(run, answered, scope, observation, role, around, count++);
            }
        }
        return last;
    }

    private static void component(Observation observation, CodeableConcept code, Type value) {
        ObservationComponentComponent component = observation.addComponent();
        component.setCode(code);
        component.setValue(value);
    }

    private static BundleEntryComponent entry(
            Run run,
            Answered answered,
            Scope scope,
            Observation observation,
            ObservationRole role,
            @Nullable BundleEntryComponent around,
            int count) {
        FormItem item = answered.item();
        Extension annotation = item.annotation(Sdc.OBSERVATION_EXTRACT_ENTRY).orElse(null);
        Place place = item.place(Sdc.OBSERVATION_EXTRACT_ENTRY);
        BundleEntryComponent entry = Entries.open(run, observation);
        Entries.close(run, entry, annotation, place, answered, scope, "observationExtract " + count);
        if (around != null && role == ObservationRole.MEMBER) {
            ((Observation) around.getResource()).addHasMember(new Reference(entry.getFullUrl()));
        } else if (around != null && role == ObservationRole.DERIVED) {
            observation.addDerivedFrom(new Reference(around.getFullUrl()));
        }
        return entry;
    }

    private static Observation observation(Run run, FormItem item, CodeableConcept code, Reference subject) {
        QuestionnaireResponse response = run.response();
        Observation made = new Observation();
        response.getBasedOn().forEach(each -> made.addBasedOn(each.copy()));
        response.getPartOf().forEach(each -> made.addPartOf(each.copy()));
        made.setStatus(ObservationStatus.FINAL);
        categories(item).forEach(made::addCategory);
        made.setCode(code);
        if (!subject.isEmpty()) {
            made.setSubject(subject.copy());
        }
        if (response.hasEncounter()) {
            made.setEncounter(response.getEncounter().copy());
        }
        if (response.getAuthored() != null) {
            made.setEffective(response.getAuthoredElement().copy());
            Values.as("instant", response.getAuthoredElement()).ifPresent(each -> made.setProperty("issued", each));
        }
        if (response.hasAuthor()) {
            made.addPerformer(response.getAuthor().copy());
        }
        ResponseReference.to(response).ifPresent(made::addDerivedFrom);
        return made;
    }

    /** Those of the item, and of all around it. */
    private static List<CodeableConcept> categories(FormItem item) {
        List<CodeableConcept> found = new ArrayList<>();
        for (FormItem each = item; each != null; each = each.parent()) {
            for (Extension annotation : each.annotations(Sdc.OBSERVATION_CATEGORY)) {
                if (annotation.getValue() instanceof CodeableConcept category
                        && found.stream().noneMatch(category::equalsDeep)) {
                    found.add(category.copy());
                }
            }
        }
        return found;
    }

    private static Place place(FormItem item) {
        return item.place(Sdc.OBSERVATION_EXTRACT);
    }
}
