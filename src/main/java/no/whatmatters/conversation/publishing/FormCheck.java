package no.whatmatters.conversation.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.conversation.Makeable;
import no.whatmatters.conversation.extract.ExtractionCheck;
import no.whatmatters.conversation.extract.ExtractionCheck.Findings;
import no.whatmatters.conversation.extract.ExtractionCheck.Result;
import no.whatmatters.conversation.form.ExpressionCheck;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * What is wrong with a form that is to be published: with the annotations by which it is filled in and extracted. A form that
 * has none of them is looked at by nobody here, whatever else it holds. Pure.
 */
final class FormCheck {

    private static final Set<String> HELD_STRICTLY = Set.of(
            Sdc.INITIAL_EXPRESSION,
            Sdc.ITEM_POPULATION_CONTEXT,
            Sdc.DEFINITION_EXTRACT,
            Sdc.ITEM_EXTRACTION_CONTEXT,
            Sdc.DEFINITION_EXTRACT_VALUE,
            Sdc.TEMPLATE_EXTRACT,
            Sdc.TEMPLATE_EXTRACT_BUNDLE,
            Sdc.OBSERVATION_EXTRACT,
            Sdc.ALLOCATE_ID);

    private final Expressions expressions;
    private final ExtractionCheck extraction;

    FormCheck(Expressions expressions, ExtractionCheck extraction) {
        this.expressions = expressions;
        this.extraction = extraction;
    }

    /** All that is wrong, once each; nothing for a form that is not to be published. */
    List<FormFault> faultsOf(Questionnaire questionnaire) {
        if (questionnaire.getStatus() != PublicationStatus.ACTIVE) {
            return List.of();
        }
        Form form;
        try {
            form = Form.of(questionnaire);
        } catch (FormFault fault) {
            return List.of(fault);
        }
        if (!isHeldStrictly(form.root())) {
            return List.of();
        }
        List<FormFault> faults = new ArrayList<>(ExpressionCheck.faultsOf(form, expressions));
        Findings findings = extraction.of(form);
        faults.addAll(findings.faults());
        for (Result each : findings.results()) {
            if (each.writesOver()) {
                faults.add(new FormFault(PublishingRefusal.WRITES_OVER, each.place(), each.type()));
            } else if (!Makeable.is(each.type())) {
                faults.add(new FormFault(PublishingRefusal.MAKES_NO_SUCH_THING, each.place(), each.type()));
            }
        }
        Map<String, FormFault> once = new LinkedHashMap<>();
        faults.forEach(each -> once.putIfAbsent(String.valueOf(each.getMessage()), each));
        return List.copyOf(once.values());
    }

    private static boolean isHeldStrictly(FormItem item) {
        return HELD_STRICTLY.stream().anyMatch(each -> item.annotation(each).isPresent())
                || item.children().stream().anyMatch(FormCheck::isHeldStrictly);
    }
}
