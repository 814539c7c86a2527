package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person: records that name the person as their subject, what tells of those, and those who are
 * named in them. A record about somebody else is left out, however it came here.
 */
public final class PersonalRecords {

    /** Type → the element that says whom it is about. */
    private static final Map<String, String> SUBJECT = Map.of(
            "Goal", "subject",
            "CarePlan", "subject",
            "CareTeam", "subject",
            "ServiceRequest", "subject",
            "Observation", "subject",
            "Condition", "subject",
            "QuestionnaireResponse", "subject",
            "List", "subject",
            "Task", "for",
            "RelatedPerson", "patient");

    private final Patient person;
    private final Map<String, Resource> records;
    private final List<EarlierGoal> earlierGoals;
    private final Map<String, Writer> writers;

    private PersonalRecords(
            Patient person,
            Map<String, Resource> records,
            List<EarlierGoal> earlierGoals,
            Map<String, Writer> writers) {
        this.person = person;
        this.records = records;
        this.earlierGoals = earlierGoals;
        this.writers = writers;
    }

    /**
     * Sorts out what is about the person.
     *
     * @param found in any order; each with its id
     * @param earlierGoals versions of the goals in which they were set aside
     * @param writers type, id and version of a goal in which it was set aside → who wrote that version
     */
    public static PersonalRecords of(
            Patient person,
            List<? extends Resource> found,
            List<EarlierGoal> earlierGoals,
            Map<String, Writer> writers) {
        Set<String> self = namesOf(person);
        Map<String, Resource> kept = new LinkedHashMap<>();
        kept.put(nameOf(person), person);
        for (Resource each : found) {
            List<Reference> subjects = subjectsOf(each);
            if (subjects == null || subjects.stream().anyMatch(subject -> self.contains(nameOf(subject)))) {
                kept.put(nameOf(each), each);
            }
        }
        kept.values()
                .removeIf(each -> each instanceof Provenance told
                        && told.getTarget().stream().noneMatch(target -> kept.containsKey(nameOf(target))));
        List<EarlierGoal> ofThesePersonsGoals = earlierGoals.stream()
                .filter(each -> kept.containsKey(nameOf(each.goal())))
                .toList();
        return new PersonalRecords(person, kept, ofThesePersonsGoals, writers);
    }

    /** The person's record, and those that have given way to it: in the past, records still name those. */
    private static Set<String> namesOf(Patient person) {
        Set<String> names = new HashSet<>(Set.of(nameOf(person)));
        person.getLink().stream()
                .filter(each -> each.getType() == Patient.LinkType.REPLACES)
                .forEach(each -> names.add(nameOf(each.getOther())));
        return names;
    }

    /** Type and id of a resource, without version. */
    public static String nameOf(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** Type and id of what a reference leads to; empty for one that only names or identifies somebody. */
    public static String nameOf(Reference reference) {
        return Leads.somewhere(reference)
                ? reference.getReferenceElement().toUnqualifiedVersionless().getValue()
                : "";
    }

    public Patient person() {
        return person;
    }

    public List<EarlierGoal> earlierGoals() {
        return earlierGoals;
    }

    /** Who wrote that version of a goal in which it was set aside; null where that is not known. */
    @Nullable
    Writer writerOf(Goal version) {
        return writers.get(nameOf(version) + "/_history/" + version.getMeta().getVersionId());
    }

    public <T extends Resource> Stream<T> all(Class<T> type) {
        return records.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** Everything, the person first. */
    public List<Resource> all() {
        return new ArrayList<>(records.values());
    }

    public @Nullable Resource find(Reference reference) {
        return records.get(nameOf(reference));
    }

    /** Those of the records that lie behind the names, in the order of the records. */
    public List<Resource> named(Set<String> names) {
        return records.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }

    /** Whom a record is about; null for a type that is about no person, or tells of records that are. */
    private static @Nullable List<Reference> subjectsOf(Resource resource) {
        if (resource instanceof Appointment appointment) {
            return appointment.getParticipant().stream()
                    .map(Appointment.AppointmentParticipantComponent::getActor)
                    .toList();
        }
        String element = SUBJECT.get(resource.fhirType());
        return element == null
                ? null
                : resource.getNamedProperty(element).getValues().stream()
                        .map(Reference.class::cast)
                        .toList();
    }
}
