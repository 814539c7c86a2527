package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that expressions can use at a place of a form, before anybody has answered it: those of FHIRPath, of the launch
 * context, and those that the item and the items around it give. Never changes.
 */
public final class Names {

    private static final Set<String> OF_FHIRPATH =
            Set.of("resource", "rootResource", "context", "questionnaire", "qitem", "sct", "loinc", "ucum", "us-zip");

    /** Name → whether its value can be known only while the form is filled in: it hangs on a query. */
    private final Map<String, Boolean> known;

    private Names(Map<String, Boolean> known) {
        this.known = known;
    }

    public static Names of(Form form) {
        Map<String, Boolean> known = new HashMap<>();
        OF_FHIRPATH.forEach(each -> known.put(each, false));
        form.launchContext().forEach(each -> known.put(each, false));
        return new Names(known);
    }

    public Names with(String name) {
        return with(name, false);
    }

    /**
     * One more name.
     *
     * @param hangsOnQuery whether its value comes of a query
     */
    public Names with(String name, boolean hangsOnQuery) {
        Map<String, Boolean> more = new HashMap<>(known);
        more.put(name, hangsOnQuery);
        return new Names(more);
    }

    /** The names within an item: its variables are known from where they stand on. What is wrong with them is added to faults. */
    public Names at(FormItem item, Expressions expressions, List<FormFault> faults) {
        Names names = this;
        for (FormExpression variable : Checked.expressions(item, Sdc.VARIABLE, faults)) {
            Set<String> used = names.check(variable, expressions, faults);
            String called = variable.name();
            if (called == null) {
                faults.add(new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, variable.place(), "name"));
            } else {
                names = names.with(called, variable.isQuery() || names.hangOnQuery(used));
            }
        }
        return names;
    }

    /** Checks an expression: that it can be read, and that its names are known. Answers which those are. */
    public Set<String> check(FormExpression expression, Expressions expressions, List<FormFault> faults) {
        Set<String> used = new java.util.HashSet<>();
        for (FormExpression each : expression.isQuery() ? expression.embedded() : List.of(expression)) {
            try {
                used.addAll(expressions.check(each));
            } catch (FormFault fault) {
                faults.add(fault);
            }
        }
        used.stream()
                .filter(each -> !isKnown(each))
                .sorted()
                .forEach(each -> faults.add(new FormFault(
                        FormRefusal.VARIABLE_UNKNOWN, expression.place(), expression.text(), "%" + each)));
        return used;
    }

    /** The same, where no query is asked, and nothing that hangs on one is known. */
    public void checkWithoutQueries(FormExpression expression, Expressions expressions, List<FormFault> faults) {
        if (expression.isQuery()) {
            faults.add(new FormFault(FormRefusal.QUERY_NOT_HERE, expression.place(), expression.text()));
            return;
        }
        List<String> queries = new ArrayList<>(check(expression, expressions, faults));
        queries.removeIf(each -> !known.getOrDefault(each, false));
        queries.stream()
                .sorted()
                .forEach(each -> faults.add(new FormFault(FormRefusal.QUERY_NOT_HERE, expression.place(), "%" + each)));
    }

    private boolean hangOnQuery(Set<String> used) {
        return used.stream().anyMatch(each -> known.getOrDefault(each, false));
    }

    private boolean isKnown(String name) {
        return known.containsKey(name) || name.startsWith("vs-") || name.startsWith("ext-") || name.startsWith("cs-");
    }
}
