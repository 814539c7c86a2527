package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.OtherGoal;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.SharedGoal;
import no.whatmatters.careplan.picture.Told;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The person's goals with all that is told about each, in the person's own order. */
final class Goals {

    private static final String ACCEPTANCE = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Replacements replacements;
    private final Ranking ranking;
    private final Scores scores;
    private final SetAsides setAsides;

    Goals(PersonalRecords records, WhoIsWho who, Authorships authorships) {
        this.records = records;
        this.who = who;
        this.replacements = Replacements.in(records);
        this.ranking = Ranking.in(records, replacements);
        this.scores = Scores.in(records);
        this.setAsides = new SetAsides(records, authorships);
    }

    /** Whether the person has said in which order they come. */
    boolean areRanked() {
        return ranking.isGiven();
    }

    /** Those that matter now, and those that are reached: a goal on hold is still a goal. */
    List<SharedGoal> shared() {
        return shown(false);
    }

    /** Those that were cancelled or rejected, unless they live on in new words. */
    List<SharedGoal> givenUp() {
        return shown(true);
    }

    /** Goals in other words than the person's own. */
    List<OtherGoal> others() {
        List<Goal> others = records.all(Goal.class)
                .filter(each -> !isWhatMatters(each) && each.getLifecycleStatus() != GoalLifecycleStatus.ENTEREDINERROR)
                .toList();
        return ranking.inOrder(others).stream()
                .map(each -> new OtherGoal(
                        PersonalRecords.nameOf(each),
                        words(each),
                        each.getLifecycleStatus(),
                        who.party(each.getExpressedBy())))
                .toList();
    }

    /** A wish in the person's own words that was not written down by mistake. */
    static boolean isShown(Goal goal) {
        return isWhatMatters(goal) && goal.getLifecycleStatus() != GoalLifecycleStatus.ENTEREDINERROR;
    }

    static boolean isWhatMatters(Goal goal) {
        return Codes.has(goal.getCategory(), CodeSystems.GOAL_KIND, CodeSystems.WHAT_MATTERS);
    }

    static Quote words(Goal goal) {
        return new Quote(Texts.of(goal.getDescription()), Objects.requireNonNullElse(goal.getLanguage(), ""));
    }

    private List<SharedGoal> shown(boolean givenUp) {
        List<Goal> wanted = records.all(Goal.class)
                .filter(Goals::isShown)
                .filter(each -> !replacements.isReplaced(each))
                .filter(each -> isGivenUp(each) == givenUp)
                .toList();
        return ranking.inOrder(wanted).stream().map(this::shared).toList();
    }

    static boolean isGivenUp(Goal goal) {
        return goal.getLifecycleStatus() == GoalLifecycleStatus.CANCELLED
                || goal.getLifecycleStatus() == GoalLifecycleStatus.REJECTED;
    }

    private SharedGoal shared(Goal goal) {
        return new SharedGoal(
                PersonalRecords.nameOf(goal),
                words(goal),
                goal.getLifecycleStatus(),
                who.anybodyElse(goal.getExpressedBy()),
                goal.hasAchievementStatus() ? goal.getAchievementStatus() : null,
                When.of(goal.getStatusDateElement()),
                goal.getTargetFirstRep().getDue() instanceof DateType due ? When.of(due) : null,
                whoSaid("agree", goal),
                whoSaid("disagree", goal),
                scores.of(goal, CodeSystems.ATTAINMENT),
                scores.ofOtherScales(goal),
                told(goal, false),
                told(goal, true),
                replacements.before(goal).stream().flatMap(this::wordsOf).toList(),
                Replacements.stepTowards(goal)
                        .flatMap(each -> wordsOf(each).findFirst())
                        .orElse(null),
                setAsides.of(goal),
                notes(goal));
    }

    private Stream<Quote> wordsOf(String goal) {
        return records.all(Goal.class)
                .filter(each -> PersonalRecords.nameOf(each).equals(goal))
                .map(Goals::words);
    }

    private List<Party> whoSaid(String answer, Goal goal) {
        List<Party> found = new ArrayList<>();
        for (Extension acceptance : goal.getExtensionsByUrl(ACCEPTANCE)) {
            Type status = valueOf(acceptance, "status");
            if (valueOf(acceptance, "individual") instanceof Reference individual
                    && status != null
                    && answer.equals(status.primitiveValue())) {
                found.add(who.party(individual));
            }
        }
        return found.stream().filter(Party::isKnown).toList();
    }

    private static @Nullable Type valueOf(Extension extension, String part) {
        return Optional.ofNullable(extension.getExtensionByUrl(part))
                .map(Extension::getValue)
                .orElse(null);
    }

    private List<Told> told(Goal goal, boolean helps) {
        List<String> names = new ArrayList<>(replacements.before(goal));
        names.add(PersonalRecords.nameOf(goal));
        return records.all(Observation.class)
                .filter(each -> each.getStatus() != ObservationStatus.ENTEREDINERROR)
                .filter(each -> isBarrier(each, helps))
                .filter(each ->
                        each.getFocus().stream().anyMatch(focus -> names.contains(PersonalRecords.nameOf(focus))))
                .map(this::told)
                .toList();
    }

    private static boolean isBarrier(Observation observation, boolean helps) {
        String kind = Codes.codeOf(observation.getCode(), CodeSystems.BARRIER_KIND);
        return kind != null && kind.equals(CodeSystems.FACILITATOR) == helps;
    }

    private Told told(Observation observation) {
        return Texts.told(observation, who);
    }

    private List<Told> notes(Goal goal) {
        return goal.getNote().stream().map(each -> Texts.told(goal, each, who)).toList();
    }
}
