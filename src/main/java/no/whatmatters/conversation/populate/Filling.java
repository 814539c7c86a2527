package no.whatmatters.conversation.populate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Queries;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemInitialComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Walks a form once and fills in what it can; what fails is noted with its place, and left open. The response has an item for
 * each item of the form, answered or not, but for three that would be refused, or say nothing, when it is sent in: what is only
 * displayed, what has a condition and no answer, and an optional group that repeats and found nothing.
 */
final class Filling {

    static final int MOST_REPETITIONS = 200;
    static final int MOST_ITEMS = 5_000;

    private final Expressions expressions;
    private final Queries queries;
    private final LeftOpen leftOpen;
    private final Optional<String> person;
    private final OffsetDateTime now;
    private int items;

    Filling(
            Expressions expressions,
            Queries queries,
            LeftOpen leftOpen,
            @Nullable Reference person,
            OffsetDateTime now) {
        this.expressions = expressions;
        this.queries = queries;
        this.leftOpen = leftOpen;
        this.person = Optional.ofNullable(person).map(Reference::getReference);
        this.now = now;
    }

    /**
     * Fills in the whole form.
     *
     * @param given names of its variables whose values are known already
     */
    void root(FormItem root, QuestionnaireResponse response, Scope scope, Set<String> given) {
        Scope within = within(root, response, scope, given);
        Optional<FormExpression> context = expressionOf(root, Sdc.ITEM_POPULATION_CONTEXT);
        if (context.isPresent()) {
            within = named(within, context.get(), Taken.resources(find(context.get(), within, response)));
        }
        for (FormItem child : root.children()) {
            items(child, within, response).forEach(response::addItem);
        }
    }

    /** What the response holds for one item of the form: none, one, or a repeated group. */
    private List<QuestionnaireResponseItemComponent> items(FormItem item, Scope scope, Base around) {
        if (item.question().getType() == QuestionnaireItemType.DISPLAY) {
            return List.of();
        }
        if (!item.isGroup()) {
            return question(item, scope, around).stream().toList();
        }
        Optional<FormExpression> source = expressionOf(item, Sdc.ITEM_POPULATION_CONTEXT);
        if (source.isEmpty()) {
            return group(item, scope).stream().toList();
        }
        FormExpression context = source.get();
        List<Base> found = Taken.resources(find(context, within(item, around, scope, Set.of()), around));
        if (!item.repeats() || found.isEmpty()) {
            return group(item, named(scope, context, found)).stream().toList();
        }
        if (found.size() > MOST_REPETITIONS) {
            leftOpen.note(new FormFault(PopulateRefusal.TOO_MANY, context.place(), MOST_REPETITIONS));
        }
        return repeated(item, scope, context, found);
    }

    private List<QuestionnaireResponseItemComponent> repeated(
            FormItem item, Scope scope, FormExpression context, List<Base> found) {
        List<QuestionnaireResponseItemComponent> repetitions = new ArrayList<>();
        for (Base each : found.subList(0, Math.min(found.size(), MOST_REPETITIONS))) {
            if (items >= MOST_ITEMS) {
                leftOpen.note(new FormFault(PopulateRefusal.TOO_LARGE, context.place(), MOST_ITEMS));
                break;
            }
            repetitions.add(filled(item, named(scope, context, List.of(each))));
        }
        return repetitions;
    }

    private Optional<QuestionnaireResponseItemComponent> group(FormItem item, Scope scope) {
        return Optional.of(filled(item, scope)).filter(filled -> isAskedAnyway(item) || Taken.hasAnswers(filled));
    }

    private QuestionnaireResponseItemComponent filled(FormItem group, Scope scope) {
        QuestionnaireResponseItemComponent filled = started(group);
        Scope within = within(group, filled, scope, Set.of());
        for (FormItem child : group.children()) {
            items(child, within, filled).forEach(filled::addItem);
        }
        return filled;
    }

    private Optional<QuestionnaireResponseItemComponent> question(FormItem item, Scope scope, Base around) {
        QuestionnaireResponseItemComponent filled = started(item);
        Scope within = within(item, filled, scope, Set.of());
        for (Type value : values(item, within, around)) {
            filled.addAnswer().setValue(value);
        }
        if (!filled.hasAnswer()) {
            return isAskedAnyway(item) ? Optional.of(filled) : Optional.empty();
        }
        for (FormItem child : item.children()) {
            items(child, within, filled).forEach(filled.getAnswerFirstRep()::addItem);
        }
        return Optional.of(filled);
    }

    /** Whether the item stands in the response without an answer. */
    private static boolean isAskedAnyway(FormItem item) {
        boolean conditional = item.question().hasEnableWhen()
                || item.annotation(Sdc.ENABLE_WHEN_EXPRESSION).isPresent();
        boolean optionalRepetition =
                item.isGroup() && item.repeats() && !item.question().getRequired();
        return !conditional && !optionalRepetition;
    }

    private List<Type> values(FormItem item, Scope scope, Base around) {
        List<Type> values = expressionOf(item, Sdc.INITIAL_EXPRESSION)
                .map(expression -> converted(item, expression, find(expression, scope, around)))
                .orElseGet(() -> observed(item, scope, around));
        return values.isEmpty() ? initial(item) : values;
    }

    private List<Type> observed(FormItem item, Scope scope, Base around) {
        return ObservationLink.query(item, person, now)
                .map(query -> converted(item, query, Taken.values(find(query, scope, around))))
                .orElse(List.of());
    }

    private List<Type> converted(FormItem item, FormExpression expression, List<Base> found) {
        List<Type> values = new ArrayList<>();
        for (Base each : found) {
            Optional<Type> value = AnswerValue.of(each, item.question());
            value.ifPresentOrElse(
                    values::add,
                    () -> leftOpen.note(new FormFault(
                            PopulateRefusal.VALUE_OF_OTHER_TYPE,
                            expression.place(),
                            String.valueOf(item.question().getTypeElement().getValueAsString()))));
        }
        if (values.size() > 1 && !item.repeats()) {
            leftOpen.note(new FormFault(PopulateRefusal.MORE_THAN_ONE, expression.place()));
            return values.subList(0, 1);
        }
        return values;
    }

    private static List<Type> initial(FormItem item) {
        return item.question().getInitial().stream()
                .map(QuestionnaireItemInitialComponent::getValue)
                .map(Type::copy)
                .toList();
    }

    private Optional<FormExpression> expressionOf(FormItem item, String annotation) {
        try {
            return item.expressions(annotation).stream().findFirst();
        } catch (FormFault fault) {
            leftOpen.note(fault);
            return Optional.empty();
        }
    }

    private List<Base> find(FormExpression expression, Scope scope, Base focus) {
        try {
            return expression.isQuery()
                    ? queries.run(expression, focus, scope)
                    : expressions.evaluate(expression, focus, scope);
        } catch (FormFault fault) {
            leftOpen.note(fault);
            return List.of();
        }
    }

    private Scope within(FormItem item, Base focus, Scope scope, Set<String> given) {
        try {
            return scope.at(item, focus, expressions, queries, given);
        } catch (FormFault fault) {
            leftOpen.note(fault);
            return scope;
        }
    }

    private static Scope named(Scope scope, FormExpression context, List<Base> values) {
        return context.name() == null ? scope : scope.with(context.name(), values);
    }

    private QuestionnaireResponseItemComponent started(FormItem item) {
        items++;
        return new QuestionnaireResponseItemComponent(item.question().getLinkIdElement())
                .setText(item.question().getText());
    }
}
