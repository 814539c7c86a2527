package no.whatmatters.conversation.populate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Queries;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemInitialComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** Walks a form once and fills in what it can; what fails is noted with its place, and left open. */
final class Filling {

    private static final int MOST_REPETITIONS = 200;

    private final Expressions expressions;
    private final Queries queries;
    private final Map<String, FormFault> issues = new LinkedHashMap<>();

    Filling(Expressions expressions, Queries queries) {
        this.expressions = expressions;
        this.queries = queries;
    }

    List<FormFault> issues() {
        return List.copyOf(issues.values());
    }

    /** Said once for each place and cause: a fault in a group that repeats is one fault. */
    void leftOpen(FormFault fault) {
        issues.putIfAbsent(fault.getMessage(), fault);
    }

    void root(FormItem root, QuestionnaireResponse response, Scope scope) {
        Scope within = scope.at(root, response, expressions, queries);
        for (FormItem child : root.children()) {
            items(child, within, response).forEach(response::addItem);
        }
    }

    /** What the response holds for one item of the form: none, one, or a repeated group. */
    private List<QuestionnaireResponseItemComponent> items(FormItem item, Scope scope, Base around) {
        if (!item.isGroup()) {
            return question(item, scope, around).stream().toList();
        }
        Optional<FormExpression> source = expressionOf(item, Sdc.ITEM_POPULATION_CONTEXT);
        if (source.isEmpty()) {
            return group(item, scope).stream().toList();
        }
        FormExpression context = source.get();
        List<Base> found = resources(find(context, scope.at(item, around, expressions, queries), around));
        if (!item.repeats()) {
            return found.isEmpty()
                    ? List.of()
                    : group(item, named(scope, context, found)).stream().toList();
        }
        if (found.size() > MOST_REPETITIONS) {
            leftOpen(new FormFault(PopulateRefusal.TOO_MANY, context.place(), MOST_REPETITIONS));
        }
        return found.stream()
                .limit(MOST_REPETITIONS)
                .flatMap(each -> group(item, named(scope, context, List.of(each))).stream())
                .toList();
    }

    private Optional<QuestionnaireResponseItemComponent> group(FormItem item, Scope scope) {
        QuestionnaireResponseItemComponent filled = started(item);
        Scope within = scope.at(item, filled, expressions, queries);
        for (FormItem child : item.children()) {
            items(child, within, filled).forEach(filled::addItem);
        }
        return filled.hasItem() ? Optional.of(filled) : Optional.empty();
    }

    private Optional<QuestionnaireResponseItemComponent> question(FormItem item, Scope scope, Base around) {
        QuestionnaireResponseItemComponent filled = started(item);
        Scope within = scope.at(item, filled, expressions, queries);
        for (Type value : values(item, within, around)) {
            filled.addAnswer().setValue(value);
        }
        if (!filled.hasAnswer()) {
            return Optional.empty();
        }
        for (FormItem child : item.children()) {
            items(child, within, filled).forEach(filled.getAnswerFirstRep()::addItem);
        }
        return Optional.of(filled);
    }

    private List<Type> values(FormItem item, Scope scope, Base around) {
        List<Type> values = expressionOf(item, Sdc.INITIAL_EXPRESSION)
                .map(expression -> converted(item, expression, find(expression, scope, around)))
                .orElse(List.of());
        return values.isEmpty() ? initial(item) : values;
    }

    private List<Type> converted(FormItem item, FormExpression expression, List<Base> found) {
        List<Type> values = new ArrayList<>();
        for (Base each : found) {
            Optional<Type> value = AnswerValue.of(each, item.question());
            value.ifPresentOrElse(
                    values::add,
                    () -> leftOpen(new FormFault(
                            PopulateRefusal.VALUE_OF_OTHER_TYPE,
                            expression.place(),
                            String.valueOf(item.question().getType().toCode()))));
        }
        if (values.size() > 1 && !item.repeats()) {
            leftOpen(new FormFault(PopulateRefusal.MORE_THAN_ONE, expression.place()));
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
            leftOpen(fault);
            return Optional.empty();
        }
    }

    private List<Base> find(FormExpression expression, Scope scope, Base focus) {
        try {
            return expression.isQuery()
                    ? queries.run(expression, focus, scope)
                    : expressions.evaluate(expression, focus, scope);
        } catch (FormFault fault) {
            leftOpen(fault);
            return List.of();
        }
    }

    private static Scope named(Scope scope, FormExpression context, List<Base> values) {
        return context.name() == null ? scope : scope.with(context.name(), values);
    }

    /** A searchset stands for the resources in it. */
    private static List<Base> resources(List<Base> found) {
        return found.stream()
                .flatMap(each -> each instanceof Bundle bundle
                        ? bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                        : Stream.of(each))
                .filter(each -> each != null && !(each instanceof OperationOutcome))
                .toList();
    }

    private static QuestionnaireResponseItemComponent started(FormItem item) {
        return new QuestionnaireResponseItemComponent(item.question().getLinkIdElement())
                .setText(item.question().getText());
    }
}
