package no.whatmatters.vocabulary;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whose data a resource is: by type, the element that names the person. Whoever decides about access, writes the log or
 * erases a person reads it here.
 */
public final class PersonOf {

    private static final String PATIENT = "Patient";

    /** FHIR type → path of the references that name the person. */
    private static final Map<String, List<String>> PATHS = Map.ofEntries(
            entry("Appointment", List.of("participant", "actor")),
            entry("AuditEvent", List.of("entity", "what")),
            entry("CarePlan", List.of("subject")),
            entry("CareTeam", List.of("subject")),
            entry("Composition", List.of("subject")),
            entry("Condition", List.of("subject")),
            entry("Consent", List.of("patient")),
            entry("DocumentReference", List.of("subject")),
            entry("Encounter", List.of("subject")),
            entry("EpisodeOfCare", List.of("patient")),
            entry("Goal", List.of("subject")),
            entry("List", List.of("subject")),
            entry("MeasureReport", List.of("subject")),
            entry("MedicationStatement", List.of("subject")),
            entry("Observation", List.of("subject")),
            entry("Provenance", List.of("target")),
            entry("QuestionnaireResponse", List.of("subject")),
            entry("RelatedPerson", List.of("patient")),
            entry("ServiceRequest", List.of("subject")),
            entry("Task", List.of("for")));

    /** Stored types that are about no one person. */
    private static final Set<String> OF_NOBODY = Set.of(
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "HealthcareService",
            "ImplementationGuide",
            "Location",
            "Measure",
            "NamingSystem",
            "OperationDefinition",
            "Organization",
            "PlanDefinition",
            "Practitioner",
            "PractitionerRole",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "Subscription",
            "ValueSet");

    private PersonOf() {}

    /** Whether resources of that type are somebody's data. */
    public static boolean isAboutSomebody(String type) {
        return type.equals(PATIENT) || PATHS.containsKey(type);
    }

    /** Whether it is known of that type that its resources are nobody's data. */
    public static boolean isAboutNobody(String type) {
        return OF_NOBODY.contains(type);
    }

    /**
     * Ids of the Patients that this resource is about. Of a Provenance only those it names itself; most name a plan or a
     * goal instead, see {@link #references}.
     */
    public static Set<String> in(Resource resource) {
        Set<String> persons = new LinkedHashSet<>();
        if (resource.fhirType().equals(PATIENT) && resource.getIdElement().hasIdPart()) {
            persons.add(resource.getIdElement().getIdPart());
        }
        for (IdType each : references(resource)) {
            if (PATIENT.equals(each.getResourceType())) {
                persons.add(each.getIdPart());
            }
        }
        return persons;
    }

    /** The local references that name the person, or, in a Provenance, the records that lead to the person. */
    public static List<IdType> references(Resource resource) {
        return naming(resource).stream()
                .map(each -> (IdType) each.getReferenceElement())
                .filter(each -> each.hasIdPart() && each.hasResourceType() && !each.isAbsolute())
                .toList();
    }

    /** The references that name the person, or, in a Provenance, the records that lead to the person; as they stand there. */
    public static List<Reference> naming(Resource resource) {
        List<? extends Base> found = List.of(resource);
        List<String> path = PATHS.getOrDefault(resource.fhirType(), List.of());
        for (String step : path) {
            found = found.stream()
                    .flatMap(each -> each.getNamedProperty(step).getValues().stream())
                    .toList();
        }
        return path.isEmpty()
                ? List.of()
                : found.stream()
                        .filter(Reference.class::isInstance)
                        .map(Reference.class::cast)
                        .toList();
    }

    /** Name of the element, such as {@code subject}; for a type that is about nobody too, since most call it so. */
    public static String element(String type) {
        return PATHS.getOrDefault(type, List.of("subject")).get(0);
    }

    /** FHIR type → path of those references, such as {@code Goal.subject}; Patient and what is nobody's have none. */
    public static Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        PATHS.forEach((type, path) -> paths.put(type, type + "." + String.join(".", path)));
        return paths;
    }
}
