package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** Reads every expression of a form by which it is shown and filled in, and sees to it that its names are known. Pure. */
public final class ExpressionCheck {

    private final Expressions expressions;
    private final List<FormFault> faults = new ArrayList<>();

    private ExpressionCheck(Expressions expressions) {
        this.expressions = expressions;
    }

    /** What is wrong, in the order of the form. */
    public static List<FormFault> faultsOf(Form form, Expressions expressions) {
        ExpressionCheck check = new ExpressionCheck(expressions);
        check.sourceQueries(form);
        check.item(form.root(), Names.of(form));
        return check.faults;
    }

    private void sourceQueries(Form form) {
        Place place = form.root().place(Sdc.SOURCE_QUERIES);
        if (form.sourceQueries().size()
                < form.root().annotations(Sdc.SOURCE_QUERIES).size()) {
            faults.add(new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "reference"));
        }
        for (Bundle batch : form.sourceQueries().values()) {
            for (BundleEntryComponent entry : batch.getEntry()) {
                if (entry.getRequest().getUrl() != null) {
                    String query = entry.getRequest().getUrl();
                    FormExpression asked = new FormExpression(place, null, FormExpression.QUERY, query);
                    Names.of(form).check(asked, expressions, faults);
                }
            }
        }
    }

    private void item(FormItem item, Names around) {
        Names names = around;
        for (FormExpression each : Checked.expressions(item, Sdc.ITEM_POPULATION_CONTEXT, faults)) {
            Names ofContext = around.at(item, expressions, new ArrayList<>());
            ofContext.check(each, expressions, faults);
            if (each.name() != null) {
                names = names.with(each.name(), true);
            }
        }
        names = names.at(item, expressions, faults);
        for (FormExpression each : Checked.expressions(item, Sdc.INITIAL_EXPRESSION, faults)) {
            names.check(each, expressions, faults);
        }
        for (FormExpression each : Checked.expressions(item, Sdc.ENABLE_WHEN_EXPRESSION, faults)) {
            names.check(each, expressions, faults);
        }
        for (FormItem child : item.children()) {
            item(child, names);
        }
    }
}
