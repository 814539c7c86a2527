package no.whatmatters.access.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Inner;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.vocabulary.Profiles;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Which row of the authority table a resource belongs to: by its type, and for some types by its content. */
final class KindOf {

    private static final String CODES = Profiles.CANONICAL + "/CodeSystem/";
    private static final String RANKING = "81340-2";

    /** Types that are of one kind whatever they hold; a stored type that is in neither table is nobody's. */
    private static final Map<String, Kind> BY_TYPE = Map.ofEntries(
            Map.entry("Patient", Kind.PERSON),
            Map.entry("RelatedPerson", Kind.CLINICAL),
            Map.entry("Practitioner", Kind.REGISTER),
            Map.entry("PractitionerRole", Kind.REGISTER),
            Map.entry("Organization", Kind.REGISTER),
            Map.entry("HealthcareService", Kind.REGISTER),
            Map.entry("Location", Kind.REGISTER),
            Map.entry("CareTeam", Kind.SHARED_FRAME),
            Map.entry("ServiceRequest", Kind.OWN_PART),
            Map.entry("Condition", Kind.CLINICAL),
            Map.entry("Encounter", Kind.CLINICAL),
            Map.entry("EpisodeOfCare", Kind.CLINICAL),
            Map.entry("Appointment", Kind.CLINICAL),
            Map.entry("DocumentReference", Kind.CLINICAL),
            Map.entry("MedicationStatement", Kind.CLINICAL),
            Map.entry("Questionnaire", Kind.FORM),
            Map.entry("QuestionnaireResponse", Kind.ANSWERS),
            Map.entry("Consent", Kind.BLOCKING),
            Map.entry("AuditEvent", Kind.ACCESS_LOG),
            Map.entry("Subscription", Kind.SUBSCRIPTION),
            Map.entry("PlanDefinition", Kind.DEFINITION),
            Map.entry("Measure", Kind.DEFINITION),
            Map.entry("StructureDefinition", Kind.DEFINITION),
            Map.entry("ValueSet", Kind.DEFINITION),
            Map.entry("CodeSystem", Kind.DEFINITION),
            Map.entry("ConceptMap", Kind.DEFINITION),
            Map.entry("SearchParameter", Kind.DEFINITION),
            Map.entry("OperationDefinition", Kind.DEFINITION),
            Map.entry("CapabilityStatement", Kind.DEFINITION),
            Map.entry("NamingSystem", Kind.DEFINITION),
            Map.entry("ImplementationGuide", Kind.DEFINITION));

    /** Types whose content decides, with the kinds they may be. */
    private static final Map<String, List<Kind>> BY_CONTENT = Map.of(
            "Goal", List.of(Kind.SHARED_CONTENT, Kind.CLINICAL),
            "Observation", List.of(Kind.SHARED_CONTENT, Kind.CLINICAL),
            "List", List.of(Kind.SHARED_CONTENT, Kind.CLINICAL),
            "CarePlan", List.of(Kind.SHARED_FRAME, Kind.OWN_PART),
            "Task", List.of(Kind.OWN_PART, Kind.HAND_OVER, Kind.ANSWERED_HAND_OVER),
            "MeasureReport", List.of(Kind.REPORT, Kind.CLINICAL),
            "Provenance", List.of(Kind.AUTHORSHIP, Kind.BLOCKING_AUTHORSHIP));

    private static final Set<TaskStatus> UNANSWERED =
            EnumSet.of(TaskStatus.DRAFT, TaskStatus.REQUESTED, TaskStatus.RECEIVED);

    private KindOf() {}

    /** The kinds that resources of that type may be. */
    static List<Kind> type(String type) {
        return BY_CONTENT.getOrDefault(type, List.of(BY_TYPE.getOrDefault(type, Kind.UNKNOWN)));
    }

    /** What lies inside a resource. */
    static Set<Inner> inside(Resource resource) {
        return resource instanceof DomainResource outer
                ? outer.getContained().stream().map(KindOf::inner).collect(Collectors.toSet())
                : Set.of();
    }

    static Inner inner(Resource contained) {
        return new Inner(of(contained), contained.fhirType());
    }

    static Kind of(Resource resource) {
        if (resource instanceof Goal goal) {
            return has(goal.getCategory(), CODES + "goal-kind", "what-matters") ? Kind.SHARED_CONTENT : Kind.CLINICAL;
        }
        if (resource instanceof Observation observation) {
            List<CodeableConcept> code = List.of(observation.getCode());
            return has(code, CODES + "score-scale", null) || has(code, CODES + "barrier-kind", null)
                    ? Kind.SHARED_CONTENT
                    : Kind.CLINICAL;
        }
        if (resource instanceof ListResource list) {
            return has(List.of(list.getCode()), "http://loinc.org", RANKING) ? Kind.SHARED_CONTENT : Kind.CLINICAL;
        }
        if (resource instanceof CarePlan plan) {
            return has(plan.getCategory(), CODES + "plan-kind", "shared-care-plan") ? Kind.SHARED_FRAME : Kind.OWN_PART;
        }
        if (resource instanceof Task task) {
            if (!TaskCode.HAND_OVER.isOf(task)) {
                return Kind.OWN_PART;
            }
            return UNANSWERED.contains(task.getStatus()) ? Kind.HAND_OVER : Kind.ANSWERED_HAND_OVER;
        }
        if (resource instanceof Provenance provenance) {
            // Who said that somebody is kept out tells that somebody is.
            boolean ofBlocking = provenance.getTarget().stream().anyMatch(each -> "Consent"
                    .equals(each.getReferenceElement().getResourceType()));
            return ofBlocking ? Kind.BLOCKING_AUTHORSHIP : Kind.AUTHORSHIP;
        }
        if (resource instanceof MeasureReport report) {
            return report.hasSubject() ? Kind.CLINICAL : Kind.REPORT;
        }
        return BY_TYPE.getOrDefault(resource.fhirType(), Kind.UNKNOWN);
    }

    /** A null code means any code of the system. */
    private static boolean has(List<CodeableConcept> concepts, String system, @Nullable String code) {
        return concepts.stream()
                .flatMap(each -> each.getCoding().stream())
                .anyMatch(each -> system.equals(each.getSystem()) && (code == null || code.equals(each.getCode())));
    }
}
