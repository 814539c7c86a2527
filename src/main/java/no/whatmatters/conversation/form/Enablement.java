package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private final IdentityHashMap<Answered, IdentityHashMap<QuestionnaireItemEnableWhenComponent, Boolean>> held =
            new IdentityHashMap<>();
    private final Set<Answered> unfinished = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether what is being found out hangs on itself. */
    private boolean inACircle;

    public Enablement(Form form, Expressions expressions, Scope scope) {
        this.form = form;
        this.expressions = expressions;
        this.scope = scope;
    }

    /** Whether the item was to be asked, given the other answers. */
    public boolean isEnabled(Answered answered) {
        Boolean before = known.get(answered);
        if (before != null) {
            inACircle |= unfinished.contains(answered);
            return before;
        }
        known.put(answered, true); // Conditions that go round in a circle do not go on for ever.
        unfinished.add(answered);
        Answered parent = answered.parent();
        boolean enabled = (parent == null || isEnabled(parent)) && holds(answered);
        unfinished.remove(answered);
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
            if (result.size() == 1
                    && result.get(0) instanceof BooleanType said
                    && Boolean.FALSE.equals(said.getValue())) {
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

    /** All repetitions that see the same occurrences of the question have the same answer: it is found once. */
    private boolean holds(QuestionnaireItemEnableWhenComponent condition, Answered answered) {
        FormItem question = form.item(String.valueOf(condition.getQuestion())).orElse(null);
        Answered around = question == null ? null : around(question, answered);
        if (question == null || around == null) {
            return AnswerCondition.holds(condition.getOperator(), condition.getAnswer(), List.of());
        }
        IdentityHashMap<QuestionnaireItemEnableWhenComponent, Boolean> ofThese =
                held.computeIfAbsent(around, unused -> new IdentityHashMap<>());
        Boolean before = ofThese.get(condition);
        if (before != null) {
            return before;
        }
        boolean outer = inACircle;
        inACircle = false;
        List<Type> given = new ArrayList<>();
        for (Answered each : within(around, question, answered)) {
            if (isEnabled(each)) {
                given.addAll(each.values());
            }
        }
        boolean holds = AnswerCondition.holds(condition.getOperator(), condition.getAnswer(), given);
        if (!inACircle) {
            ofThese.put(condition, holds);
        }
        inACircle |= outer;
        return holds;
    }

    /** The innermost item that holds both a question and the one that asks. */
    private static @Nullable Answered around(FormItem question, Answered from) {
        Answered around = from.parent();
        while (around != null && !isWithin(question, around.item())) {
            around = around.parent();
        }
        return around;
    }

    private static boolean isWithin(FormItem question, FormItem item) {
        FormItem each = question;
        while (each != null && each != item) {
            each = each.parent();
        }
        return each == item;
    }

    /** The occurrences of a question in an item. Looking for them is work like that of an expression, and counted with it. */
    private List<Answered> within(Answered around, FormItem question, Answered asking) {
        List<FormItem> path = new ArrayList<>();
        for (FormItem each = question; each != null && each != around.item(); each = each.parent()) {
            path.add(0, each);
        }
        List<Answered> found = List.of(around);
        for (FormItem step : path) {
            count(found, asking, question);
            found = below(found, step);
        }
        return found;
    }

    private void count(List<Answered> looked, Answered asking, FormItem question) {
        try {
            scope.steps()
                    .take(looked.stream()
                            .mapToLong(each -> each.children().size())
                            .sum());
        } catch (Steps.TooMany e) {
            throw new FormFault(FormRefusal.EXPRESSION_ENDLESS, asking.item().place("enableWhen"), question.linkId());
        }
    }

    private static List<Answered> below(List<Answered> items, @Nullable FormItem step) {
        return items.stream()
                .flatMap(each -> each.children().stream())
                .filter(each -> each.item() == step)
                .toList();
    }
}
