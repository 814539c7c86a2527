package no.whatmatters.conversation.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.Enablement;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Places;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;

/** One extraction under way: what all its parts share. */
record Run(
        Form form,
        QuestionnaireResponse response,
        Places places,
        Expressions expressions,
        Enablement enablement,
        AllocatedIds ids,
        Bundle transaction,
        IdentityHashMap<BundleEntryComponent, Origin> origins,
        List<Note> notes) {

    /** The scope within an item: its variables, and the ids that are allocated there. */
    Scope within(Answered answered, Scope outer) {
        FormItem item = answered.item();
        Scope scope = outer;
        for (Extension each : item.annotations(Sdc.ALLOCATE_ID)) {
            String name = each.getValue() == null ? null : each.getValue().primitiveValue();
            if (name != null) {
                scope = scope.with(name, List.of(new StringType(ids.allocate(answered.path(), name))));
            }
        }
        return scope.afterwards(item, answered.node(), expressions);
    }

    List<Base> evaluate(FormExpression expression, Base focus, Scope scope) {
        return expressions.evaluate(expression, focus, scope);
    }

    /** The text that an expression gives; nothing where it gives none. */
    Optional<String> text(FormExpression expression, Base focus, Scope scope) {
        return evaluate(expression, focus, scope).stream()
                .map(Base::primitiveValue)
                .filter(each -> each != null && !each.isEmpty())
                .findFirst();
    }

    /** Which of several results of an expression this is: known by the answer that it is, else by its number. */
    String key(Base result, int number) {
        return " " + places.of(result).orElseGet(() -> String.valueOf(number));
    }

    void say(ExtractRefusal what, IssueSeverity severity, String expression, Object... arguments) {
        notes.add(new Note(what, severity, expression, List.of(arguments)));
    }

    /**
     * Notes where an entry comes from. An id that was allocated for its {@code fullUrl} names it; else one by its place.
     *
     * @param name what the entry is for, at the item
     */
    void comesFrom(BundleEntryComponent entry, Place place, String path, String name) {
        String own = ids.urn(path, name);
        if (entry.getFullUrl() == null) {
            entry.setFullUrl(own);
        }
        origins.put(entry, new Origin(ids.wasAllocated(entry.getFullUrl()) ? entry.getFullUrl() : own, place));
    }
}
