package no.whatmatters.conversation.form;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What expressions see beside their focus: {@code %resource}, {@code %questionnaire}, {@code %qitem}, and the named values of
 * this item and those around it. Never changes: each addition is a new scope, and an inner name hides an outer one.
 */
public final class Scope {

    private final Run run;
    private final @Nullable Scope outer;
    private final String name;
    private final Supplier<List<? extends Base>> values;

    private Scope(Run run, @Nullable Scope outer, String name, Supplier<List<? extends Base>> values) {
        this.run = run;
        this.outer = outer;
        this.name = name;
        this.values = values;
    }

    /**
     * The scope of a whole form. The names of its launch context are known, and empty until they are given.
     *
     * @param resource the response, {@code %resource}
     * @param now what {@code now()} and {@code today()} answer
     */
    public static Scope of(Form form, Resource resource, Steps steps, OffsetDateTime now) {
        Run run = new Run(form, resource, steps, now);
        Scope scope = new Scope(run, null, "questionnaire", () -> List.of(form.questionnaire()))
                .with("qitem", List.of(form.questionnaire()));
        for (String started : form.launchContext()) {
            scope = scope.with(started, List.of());
        }
        return scope;
    }

    public Scope with(String newName, List<? extends Base> newValues) {
        List<? extends Base> kept = List.copyOf(newValues);
        return new Scope(run, this, newName, () -> kept);
    }

    /** A value that is found when it is first asked for. */
    public Scope withLater(String newName, Supplier<? extends List<? extends Base>> found) {
        return new Scope(run, this, newName, new Once(found));
    }

    /** The scope within an item of the form: its variables are known, and evaluated when they are first asked for. */
    public Scope at(FormItem item, Base focus, Expressions expressions, Queries queries) {
        return at(item, focus, expressions, queries, Set.of());
    }

    /**
     * The scope within an item, some of whose variables are known already.
     *
     * @param given their names
     */
    public Scope at(FormItem item, Base focus, Expressions expressions, Queries queries, Set<String> given) {
        Scope scope = with("qitem", List.of(item.element()));
        for (FormExpression variable : item.expressions(Sdc.VARIABLE)) {
            String called = variable.name();
            if (called == null) {
                throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, variable.place(), "name");
            }
            if (given.contains(called)) {
                continue;
            }
            Scope before = scope;
            scope = scope.withLater(
                    called,
                    () -> variable.isQuery()
                            ? queries.run(variable, focus, before)
                            : expressions.evaluate(variable, focus, before));
        }
        return scope;
    }

    /** The scope within an item where nobody is asked any more: what it was filled in from is known by name, and gone. */
    public Scope afterwards(FormItem item, Base focus, Expressions expressions) {
        Scope scope = this;
        for (FormExpression context : item.expressions(Sdc.ITEM_POPULATION_CONTEXT)) {
            if (context.name() != null) {
                scope = scope.withLater(context.name(), () -> Queries.NONE.run(context, focus, this));
            }
        }
        return scope.at(item, focus, expressions, Queries.NONE);
    }

    /** The values of a name, without its percent sign; empty where nobody gave that name. */
    public Optional<List<? extends Base>> find(String wanted) {
        for (Scope each = this; each != null; each = each.outer) {
            if (each.name.equals(wanted)) {
                return Optional.of(each.values.get());
            }
        }
        return Optional.empty();
    }

    Resource resource() {
        return run.resource;
    }

    Form form() {
        return run.form;
    }

    public Steps steps() {
        return run.steps;
    }

    OffsetDateTime now() {
        return run.now;
    }

    /** What is the same for all scopes of one run. */
    private record Run(Form form, Resource resource, Steps steps, OffsetDateTime now) {}

    /** Remembers what it found. */
    private static final class Once implements Supplier<List<? extends Base>> {
        private final Supplier<? extends List<? extends Base>> find;
        private @Nullable List<? extends Base> found;

        Once(Supplier<? extends List<? extends Base>> find) {
            this.find = find;
        }

        @Override
        public List<? extends Base> get() {
            if (found == null) {
                found = List.copyOf(find.get());
            }
            return found;
        }
    }
}
