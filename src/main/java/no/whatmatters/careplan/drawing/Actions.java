package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Action;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What is planned to be done, for which goals, and by whom; what is still to be done comes first. */
final class Actions {

    private static final String PERTAINS_TO_GOAL = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Levels levels;
    private final Replacements replacements;

    Actions(PersonalRecords records, WhoIsWho who, Levels levels) {
        this.replacements = Replacements.in(records);
        this.records = records;
        this.who = who;
        this.levels = levels;
    }

    /**
     * All actions.
     *
     * @param order the goals in the person's own order: actions for the first goal come first
     */
    List<Action> all(List<String> order) {
        List<Found> found = new ArrayList<>();
        records.all(ServiceRequest.class)
                .filter(each -> each.getStatus() != ServiceRequestStatus.ENTEREDINERROR && levels.shows(each))
                .forEach(each -> found.add(of(each, order)));
        records.all(CarePlan.class).filter(levels::shows).forEach(plan -> plan.getActivity().stream()
                .filter(CarePlanActivityComponent::hasDetail)
                .forEach(each -> found.add(of(plan, each.getDetail(), order))));
        return found.stream()
                .sorted(Comparator.<Found, Boolean>comparing(each -> !each.action.isOpen())
                        .thenComparing(Found::place))
                .map(Found::action)
                .toList();
    }

    private Found of(ServiceRequest request, List<String> order) {
        List<String> goals = current(goalsOf(request));
        return new Found(
                new Action(
                        PersonalRecords.nameOf(request),
                        request.getCode(),
                        Texts.languageOf(request),
                        words(goals),
                        parties(request.getPerformer()),
                        from(request.getOccurrence()),
                        to(request.getOccurrence()),
                        request.getStatus() != null ? request.getStatus().toCode() : ""),
                place(goals, order));
    }

    /** Norwegian senders tell actions in the plan itself; R4 lets them, and so do we. */
    private Found of(CarePlan plan, CarePlanActivityDetailComponent detail, List<String> order) {
        List<String> goals = current(detail.getGoal());
        CodeableConcept what = detail.getDescription() == null
                ? detail.getCode()
                : new CodeableConcept().setText(detail.getDescription());
        return new Found(
                new Action(
                        PersonalRecords.nameOf(plan),
                        what,
                        Texts.languageOf(plan),
                        words(goals),
                        parties(detail.getPerformer()),
                        from(detail.getScheduled()),
                        to(detail.getScheduled()),
                        detail.getStatus() != null ? detail.getStatus().toCode() : ""),
                place(goals, order));
    }

    private static List<Reference> goalsOf(ServiceRequest request) {
        return request.getExtensionsByUrl(PERTAINS_TO_GOAL).stream()
                .filter(each -> each.getValue() instanceof Reference)
                .map(each -> (Reference) each.getValue())
                .toList();
    }

    /** In the words of today: an action for a goal goes on when the person says it in a new way. */
    private List<Quote> words(List<String> goals) {
        return goals.stream()
                .map(each -> records.find(new Reference(each)))
                .flatMap(each -> each instanceof Goal goal ? Stream.of(Goals.words(goal)) : Stream.empty())
                .toList();
    }

    private List<Party> parties(List<Reference> references) {
        return references.stream().map(who::party).filter(Party::isKnown).toList();
    }

    private List<String> current(List<Reference> goals) {
        return goals.stream()
                .map(PersonalRecords::nameOf)
                .map(each -> replacements.newestOf(each).orElse(each))
                .distinct()
                .toList();
    }

    private static int place(List<String> goals, List<String> order) {
        return goals.stream()
                .mapToInt(order::indexOf)
                .filter(each -> each >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static @Nullable When from(@Nullable Type time) {
        return time instanceof Period period ? When.of(period.getStartElement()) : to(time);
    }

    private static @Nullable When to(@Nullable Type time) {
        if (time instanceof Period period) {
            return When.of(period.getEndElement());
        }
        return time instanceof DateTimeType moment ? When.of(moment) : null;
    }

    private record Found(Action action, int place) {}
}
