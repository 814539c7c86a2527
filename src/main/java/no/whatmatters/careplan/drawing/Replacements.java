package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which goal says an older one in new words, and which is a step towards another: HL7's goal-relationship, with our code
 * {@code replaces}, or HL7's {@code replacement} the other way round.
 */
final class Replacements {

    private static final String RELATIONSHIP = "http://hl7.org/fhir/StructureDefinition/goal-relationship";

    /** Old goal → the one in its place. */
    private final Map<String, String> newer = new HashMap<>();

    private final Map<String, List<String>> older = new HashMap<>();

    private final Set<String> known;

    private Replacements(Set<String> known) {
        this.known = known;
    }

    /**
     * Only what is shown takes another's place: a wish of the person's own that is no error. A relation to anything else says
     * nothing: the old words would vanish with it.
     */
    static Replacements in(PersonalRecords records) {
        List<Goal> shown = records.all(Goal.class).filter(Goals::isShown).toList();
        Replacements found =
                new Replacements(shown.stream().map(PersonalRecords::nameOf).collect(Collectors.toSet()));
        shown.forEach(goal -> {
            related(goal, "replaces").forEach(old -> found.add(old, PersonalRecords.nameOf(goal)));
            related(goal, "replacement").forEach(young -> found.add(PersonalRecords.nameOf(goal), young));
        });
        return found;
    }

    /** The goal that a goal is a step towards. */
    static Optional<String> stepTowards(Goal goal) {
        return related(goal, "successor").findFirst();
    }

    /** Whether another goal has taken its place. */
    boolean isReplaced(Goal goal) {
        return newer.containsKey(PersonalRecords.nameOf(goal));
    }

    /** The goal that stands in its place in the end. */
    Optional<String> newestOf(String goal) {
        Set<String> seen = new LinkedHashSet<>(Set.of(goal));
        String newest = goal;
        while (newer.containsKey(newest) && seen.add(newer.get(newest))) {
            newest = newer.get(newest);
        }
        return newest.equals(goal) ? Optional.empty() : Optional.of(newest);
    }

    /** All goals that it has taken the place of, the newest first. */
    List<String> before(Goal goal) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(PersonalRecords.nameOf(goal)));
        while (!open.isEmpty()) {
            for (String each : older.getOrDefault(open.remove(0), List.of())) {
                if (found.add(each)) {
                    open.add(each);
                }
            }
        }
        found.remove(PersonalRecords.nameOf(goal));
        return List.copyOf(found);
    }

    private void add(String old, String young) {
        boolean closesACircle = old.equals(young) || old.equals(newestOf(young).orElse(young));
        if (known.contains(old) && known.contains(young) && !closesACircle) {
            newer.putIfAbsent(old, young);
            older.computeIfAbsent(young, each -> new ArrayList<>()).add(old);
        }
    }

    private static Stream<String> related(Goal goal, String relation) {
        return goal.getExtensionsByUrl(RELATIONSHIP).stream()
                .filter(each -> isOfType(each, relation))
                .map(each -> each.getExtensionByUrl("target"))
                .filter(each -> each != null && each.getValue() instanceof Reference)
                .map(each -> PersonalRecords.nameOf((Reference) each.getValue()))
                .filter(each -> !each.isEmpty());
    }

    private static boolean isOfType(Extension relationship, String relation) {
        Extension type = relationship.getExtensionByUrl("type");
        return type != null
                && type.getValue() instanceof CodeableConcept concept
                && concept.getCoding().stream().anyMatch(each -> relation.equals(each.getCode()));
    }
}
