package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a response count: those that {@code enableWhen} and {@code enableWhenExpression} let be asked, within others
 * that count. A condition looks at the nearest occurrences of its question: those within the smallest group around both.
 */
public final class Enablement {

    private final Form form;
    private final Expressions expressions;
    private final Scope scope;
    private final IdentityHashMap<Answered, Boolean> known = new IdentityHashMap<>();
    private final IdentityHashMap<Answered, Scope> scopes = new IdentityHashMap<>();

    public Enablement(Form form, Expressions expressions, Scope scope) {
        this.form = form;
        this.expressions = expressions;
        this.scope = scope;
    }

    /** Whether the item was to be asked, given the other answers. */
    public boolean isEnabled(Answered answered) {
        Boolean before = known.get(answered);
        if (before != null) {
            return before;
        }
        known.put(answered, true); // Conditions that go round in a circle do not go on for ever.
        Answered parent = answered.parent();
        boolean enabled = (parent == null || isEnabled(parent)) && holds(answered);
        known.put(answered, enabled);
        return enabled;
    }

    private boolean holds(Answered answered) {
        FormItem item = answered.item();
        if (item.isRoot()) {
            return true;
        }
        for (FormExpression condition : item.expressions(Sdc.ENABLE_WHEN_EXPRESSION)) {
            List<Base> result = result(condition, answered);
            if (result.size() == 1 && result.get(0) instanceof BooleanType said && !said.booleanValue()) {
                return false;
            }
        }
        List<QuestionnaireItemEnableWhenComponent> conditions = item.question().getEnableWhen();
        if (conditions.isEmpty()) {
            return true;
        }
        Stream<QuestionnaireItemEnableWhenComponent> all = conditions.stream();
        return item.question().getEnableBehavior() == EnableWhenBehavior.ANY
                ? all.anyMatch(each -> holds(each, answered))
                : all.allMatch(each -> holds(each, answered));
    }

    /** Nothing where it hangs on what the form was filled in from: whoever showed the form knew, and it cannot be known here. */
    private List<Base> result(FormExpression condition, Answered answered) {
        try {
            return expressions.evaluate(condition, answered.node(), scopeOf(answered));
        } catch (FormFault fault) {
            if (fault.refusal() == FormRefusal.QUERY_NOT_HERE) {
                return List.of();
            }
            throw fault;
        }
    }

    /** With the variables of the item, and of those around it. */
    private Scope scopeOf(Answered answered) {
        Scope before = scopes.get(answered);
        if (before != null) {
            return before;
        }
        Scope outer = answered.parent() == null ? scope : scopeOf(answered.parent());
        Scope own = outer.afterwards(answered.item(), answered.node(), expressions);
        scopes.put(answered, own);
        return own;
    }

    private boolean holds(QuestionnaireItemEnableWhenComponent condition, Answered answered) {
        List<Type> given = new ArrayList<>();
        form.item(String.valueOf(condition.getQuestion())).ifPresent(question -> {
            for (Answered each : nearest(question, answered)) {
                if (isEnabled(each)) {
                    given.addAll(each.values());
                }
            }
        });
        return AnswerCondition.holds(condition.getOperator(), condition.getAnswer(), given);
    }

    /** The occurrences of a question below the innermost item that holds both it and the one that asks. */
    private static List<Answered> nearest(FormItem question, Answered from) {
        List<FormItem> path = new ArrayList<>();
        for (FormItem each = question; each != null; each = each.parent()) {
            path.add(0, each);
        }
        Answered around = from.parent();
        while (around != null && !path.contains(around.item())) {
            around = around.parent();
        }
        if (around == null) {
            return List.of();
        }
        List<Answered> found = List.of(around);
        for (FormItem step : path.subList(path.indexOf(around.item()) + 1, path.size())) {
            found = below(found, step);
        }
        return found;
    }

    private static List<Answered> below(List<Answered> items, @Nullable FormItem step) {
        return items.stream()
                .flatMap(each -> each.children().stream())
                .filter(each -> each.item() == step)
                .toList();
    }
}
