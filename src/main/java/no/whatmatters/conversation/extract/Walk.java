package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.conversation.extract.DefinitionExtraction.Beginning;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the answered items, once, and lets each way of extraction do its part. Items that do not count, and items
 * without an answer in or below them, make nothing; the form itself always does.
 */
final class Walk {

    private final Run run;
    private final DefinitionExtraction byDefinition;

    Walk(Run run, DefinitionExtraction byDefinition) {
        this.run = run;
        this.byDefinition = byDefinition;
    }

    void through(Answered root, Scope scope) {
        one(root, new Around(scope, Drafts.NONE, null, run.response().getSubject()));
    }

    private void item(Answered answered, Around around) {
        if (!answered.hasAnswers()) {
            return;
        }
        if (!run.enablement().isEnabled(answered)) {
            String linkId = answered.item().linkId();
            run.say(
                    ExtractRefusal.NOT_ENABLED,
                    IssueSeverity.WARNING,
                    "QuestionnaireResponse.descendants().where(linkId = '" + linkId + "')",
                    linkId);
            return;
        }
        List<Answered> each = standsForSeveral(answered.item()) ? answered.perAnswer() : List.of(answered);
        each.forEach(occurrence -> one(occurrence, around));
    }

    private void one(Answered answered, Around around) {
        FormItem item = answered.item();
        Scope scope = run.within(answered, around.scope());
        List<Begun> begun = new ArrayList<>();
        Drafts drafts = around.drafts();
        for (Beginning beginning : byDefinition.beginnings(item)) {
            Draft draft = byDefinition.begin(beginning);
            begun.add(new Begun(beginning, draft, Entries.open(run, draft.resource())));
            drafts = drafts.with(beginning.canonical(), draft);
        }
        TemplateExtraction.extract(run, answered, scope);
        Reference subject = subject(answered, around.subject());
        BundleEntryComponent observation =
                ObservationExtraction.extract(run, answered, scope, around.observation(), subject);
        byDefinition.contribute(run, answered, scope, drafts);
        Around below = new Around(scope, drafts, observation, subject);
        answered.children().forEach(child -> item(child, below));
        for (int i = 0; i < begun.size(); i++) {
            close(begun.get(i), answered, scope, i);
        }
    }

    private void close(Begun begun, Answered answered, Scope scope, int count) {
        begun.draft().close();
        FixedValues.fill(begun.draft().profile(), begun.draft().resource());
        Entries.close(
                run,
                begun.entry(),
                begun.beginning().annotation(),
                begun.beginning().place(),
                answered,
                scope,
                "definitionExtract " + count);
    }

    /** A repeating question that makes a resource, or names an id, does so for each of its answers. */
    private static boolean standsForSeveral(FormItem item) {
        return !item.isGroup()
                && (!item.annotations(Sdc.DEFINITION_EXTRACT).isEmpty()
                        || !item.annotations(Sdc.ITEM_EXTRACTION_CONTEXT).isEmpty()
                        || !item.annotations(Sdc.TEMPLATE_EXTRACT).isEmpty()
                        || !item.annotations(Sdc.ALLOCATE_ID).isEmpty());
    }

    /** A group may be about somebody else: the answer to its question that is marked so. */
    private static Reference subject(Answered answered, Reference around) {
        for (Answered child : answered.children()) {
            Extension mark = child.item().annotation(Sdc.IS_SUBJECT).orElse(null);
            boolean marked =
                    mark != null && mark.getValue() instanceof BooleanType yes && Boolean.TRUE.equals(yes.getValue());
            if (marked && child.values().size() == 1 && child.values().get(0) instanceof Reference reference) {
                return reference;
            }
        }
        return around;
    }

    /**
     * What is around an item.
     *
     * @param observation the entry that its members and components belong to
     * @param subject whom Observations are about
     */
    private record Around(
            Scope scope, Drafts drafts, @Nullable BundleEntryComponent observation, Reference subject) {}

    private record Begun(Beginning beginning, Draft draft, BundleEntryComponent entry) {}
}
