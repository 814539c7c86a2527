package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Extension;

/** Reads annotations one by one, so that one that is incomplete does not hide what is wrong with the others. */
public final class Checked {

    private Checked() {}

    /** The expressions that annotations of one kind hold; what is incomplete is added to faults. */
    public static List<FormExpression> expressions(FormItem item, String url, List<FormFault> faults) {
        List<FormExpression> expressions = new ArrayList<>();
        for (Extension each : item.annotations(url)) {
            try {
                expressions.add(FormExpression.of(item.place(url), each));
            } catch (FormFault fault) {
                faults.add(fault);
            }
        }
        return expressions;
    }
}
