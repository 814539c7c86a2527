package no.whatmatters.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is by its content, whatever its meta says: who sends our kinds of content is held to our profiles, and
 * all else to base R4. The guide's page on validation tells senders the same.
 */
final class ProfilesByContent {

    private static final String CODES = Profiles.CANONICAL + "/CodeSystem/";
    private static final String FORMS = Profiles.CANONICAL + "/Questionnaire/";

    /** Nobody derives a form from so many that have origins of their own; who tries to keeps the server busy. */
    private static final int MOST_FORMS = 20;

    private final Predicate<String> sharedCarePlans;
    private final BiFunction<String, QuestionnaireResponse, @Nullable Questionnaire> questionnaires;

    /**
     * The rule, for one bundle or one resource.
     *
     * @param sharedCarePlans whether a reference leads to somebody's shared care plan
     * @param questionnaires finds a questionnaire by its canonical, also one that comes with the response to it
     */
    ProfilesByContent(
            Predicate<String> sharedCarePlans,
            BiFunction<String, QuestionnaireResponse, @Nullable Questionnaire> questionnaires) {
        this.sharedCarePlans = sharedCarePlans;
        this.questionnaires = questionnaires;
    }

    /** Canonicals of our profiles that the content calls for; mostly none or one. */
    List<String> of(Resource resource) {
        return profiles(resource).toList();
    }

    /** Whether the plan is the one that the parts of all care levels belong to. */
    static boolean isSharedCarePlan(CarePlan plan) {
        return has(plan.getCategory(), "plan-kind", "shared-care-plan");
    }

    private Stream<String> profiles(Resource resource) {
        if (resource instanceof Goal goal) {
            return when(has(goal.getCategory(), "goal-kind", "what-matters"), Profiles.WHAT_MATTERS_GOAL);
        }
        if (resource instanceof Observation observation) {
            List<CodeableConcept> code = List.of(observation.getCode());
            return Stream.concat(
                    when(has(code, "score-scale", null), Profiles.GOAL_SCORE),
                    when(has(code, "barrier-kind", null), Profiles.GOAL_BARRIER));
        }
        if (resource instanceof CarePlan plan) {
            return Stream.concat(
                    when(isSharedCarePlan(plan), Profiles.SHARED_CARE_PLAN),
                    when(isOfCareLevel(plan) || isPartOfSharedCarePlan(plan), Profiles.CARE_LEVEL_PLAN));
        }
        if (resource instanceof Task task) {
            return when(has(List.of(task.getCode()), "task-code", "hand-over"), Profiles.HAND_OVER);
        }
        if (resource instanceof QuestionnaireResponse response) {
            return when(isToFormOfOurs(response), Profiles.CONVERSATION);
        }
        return Stream.of();
    }

    /** Its sender may leave out what it is part of: the service fills that in. */
    private static boolean isOfCareLevel(CarePlan plan) {
        return CareLevel.isSaidBy(plan) && !isSharedCarePlan(plan);
    }

    private boolean isPartOfSharedCarePlan(CarePlan plan) {
        return wholes(plan).anyMatch(sharedCarePlans);
    }

    /** References to the plans that it is part of; none of what is no plan. */
    static Stream<String> wholes(@Nullable Resource resource) {
        return resource instanceof CarePlan plan
                ? plan.getPartOf().stream().map(Reference::getReference).filter(Objects::nonNull)
                : Stream.of();
    }

    /** To one of ours, or to one that was derived from it, in however many steps. */
    private boolean isToFormOfOurs(QuestionnaireResponse response) {
        Deque<String> forms = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        boolean ours = add(response.getQuestionnaire(), forms, seen);
        for (int followed = 0; !ours && followed < MOST_FORMS && !forms.isEmpty(); followed++) {
            Questionnaire found = questionnaires.apply(forms.remove(), response);
            for (CanonicalType origin : found == null ? List.<CanonicalType>of() : found.getDerivedFrom()) {
                ours |= add(origin.getValue(), forms, seen);
            }
        }
        return ours;
    }

    /** Whether it is one of ours, which need not be followed. */
    private static boolean add(@Nullable String canonical, Deque<String> forms, Set<String> seen) {
        if (canonical != null && seen.add(canonical)) {
            forms.add(canonical);
        }
        return canonical != null && canonical.startsWith(FORMS);
    }

    /** A null code means any code of the system. */
    private static boolean has(List<CodeableConcept> concepts, String system, @Nullable String code) {
        return concepts.stream()
                .map(CodeableConcept::getCoding)
                .flatMap(List<Coding>::stream)
                .anyMatch(coding ->
                        (CODES + system).equals(coding.getSystem()) && (code == null || code.equals(coding.getCode())));
    }

    private static Stream<String> when(boolean condition, String profile) {
        return condition ? Stream.of(profile) : Stream.of();
    }
}
