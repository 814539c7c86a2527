package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which goal says an older one in new words, and which is a step towards another: HL7's goal-relationship, with our code
 * {@code replaces}, or HL7's {@code replacement} the other way round.
 */
final class Replacements {

    private static final Set<GoalLifecycleStatus> NOT_AGREED =
            EnumSet.of(GoalLifecycleStatus.PROPOSED, GoalLifecycleStatus.PLANNED, GoalLifecycleStatus.NULL);

    private static final String RELATIONSHIP = "http://hl7.org/fhir/StructureDefinition/goal-relationship";

    /** Old goal → those that say that they are in its place. */
    private final Map<String, List<String>> newer = new HashMap<>();

    private final Map<String, List<String>> older = new HashMap<>();

    private final Map<String, Standing> known;

    private Replacements(Map<String, Standing> known) {
        this.known = known;
    }

    /** How much a wish counts beside its other wordings, the least first. */
    private enum Standing {
        GIVEN_UP,
        PROPOSED,
        AGREED;

        static Standing of(Goal goal) {
            return Goals.isGivenUp(goal)
                    ? GIVEN_UP
                    : NOT_AGREED.contains(goal.getLifecycleStatus()) ? PROPOSED : AGREED;
        }
    }

    /**
     * Only what is shown takes another's place: a wish of the person's own that is no error. A relation to anything else says
     * nothing: the old words would vanish with it. For the same reason words that were given up, or are not agreed yet, take the
     * place of none that count for more.
     */
    static Replacements in(PersonalRecords records) {
        List<Goal> shown = records.all(Goal.class).filter(Goals::isShown).toList();
        Replacements found =
                new Replacements(shown.stream().collect(Collectors.toMap(PersonalRecords::nameOf, Standing::of)));
        shown.stream()
                .flatMap(Replacements::links)
                // Of goals that say that they replace each other, the one that counts most does.
                .sorted(Comparator.comparing((Link each) -> found.standing(each.young))
                        .reversed())
                .forEach(found::add);
        return found;
    }

    /** The goal that a goal is a step towards. */
    static Optional<String> stepTowards(Goal goal) {
        return related(goal, "successor").findFirst();
    }

    /** Whether another goal has taken its place. */
    boolean isReplaced(Goal goal) {
        return newestOf(PersonalRecords.nameOf(goal)).isPresent();
    }

    /** The goal that stands in its place: of the wordings since then that count most, the last. */
    Optional<String> newestOf(String goal) {
        String newest = goal;
        for (String each : reached(goal, newer)) {
            if (standing(each).compareTo(standing(newest)) >= 0) {
                newest = each;
            }
        }
        return newest.equals(goal) ? Optional.empty() : Optional.of(newest);
    }

    private Standing standing(String goal) {
        return known.getOrDefault(goal, Standing.GIVEN_UP);
    }

    /** All goals that it has taken the place of, the newest first. */
    List<String> before(Goal goal) {
        String name = PersonalRecords.nameOf(goal);
        return reached(name, older).stream()
                .filter(each -> !each.equals(name) && newestOf(each).isPresent())
                .filter(each -> standing(each).compareTo(standing(name)) <= 0)
                .toList();
    }

    /** The goal in all words in which it was ever said, also those that did not take its place. */
    Set<String> wordingsOf(String goal) {
        Set<String> wordings = reached(goal, older);
        wordings.addAll(reached(goal, newer));
        return wordings;
    }

    /** The goal and all that lead on from it, the nearest first. */
    private static Set<String> reached(String goal, Map<String, List<String>> next) {
        Set<String> found = new LinkedHashSet<>(Set.of(goal));
        List<String> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            for (String each : next.getOrDefault(open.remove(0), List.of())) {
                if (found.add(each)) {
                    open.add(each);
                }
            }
        }
        return found;
    }

    private record Link(String old, String young) {}

    private static Stream<Link> links(Goal goal) {
        String name = PersonalRecords.nameOf(goal);
        return Stream.concat(
                related(goal, "replaces").map(old -> new Link(old, name)),
                related(goal, "replacement").map(young -> new Link(name, young)));
    }

    private void add(Link link) {
        String old = link.old;
        String young = link.young;
        boolean closesACircle = reached(young, newer).contains(old);
        if (known.containsKey(old) && known.containsKey(young) && !closesACircle) {
            newer.computeIfAbsent(old, each -> new ArrayList<>()).add(young);
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
