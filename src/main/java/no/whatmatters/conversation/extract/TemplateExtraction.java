package no.whatmatters.conversation.extract;

import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.FormRefusal;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** SDC's template-based extraction: contained resources, or a contained Bundle, are copied and filled in. */
final class TemplateExtraction {

    private TemplateExtraction() {}

    static void extract(Run run, Answered answered, Scope scope) {
        FormItem item = answered.item();
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT_BUNDLE)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT_BUNDLE);
            Resource template = template(run, each, place);
            if (!(template instanceof Bundle)) {
                throw new FormFault(ExtractRefusal.TEMPLATE_UNKNOWN, place, "#" + template.getIdPart());
            }
            addAll(run, (Bundle) new Template(run, place).fill(template, answered.node(), scope), answered);
        }
        int count = 0;
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT);
            Extension part = each.getExtensionByUrl("template");
            Resource template = template(run, part, place);
            Resource filled = new Template(run, place).fill(template, answered.node(), scope);
            filled.setIdElement(null);
            BundleEntryComponent entry = Entries.open(run, filled);
            Entries.close(run, entry, each, place, answered, scope, "templateExtract " + count++);
        }
    }

    private static void addAll(Run run, Bundle filled, Answered answered) {
        for (BundleEntryComponent entry : filled.getEntry()) {
            if (!entry.hasFullUrl()) {
                int place = run.transaction().getEntry().size();
                entry.setFullUrl(run.ids().urn(answered.path(), "templateExtractBundle " + place));
            }
            if (!entry.getRequest().hasMethod() && entry.hasResource()) {
                Entries.request(entry.getRequest(), entry.getResource());
            }
            run.transaction().addEntry(entry);
        }
    }

    private static Resource template(Run run, @Nullable Extension annotation, Place place) {
        if (annotation == null || !(annotation.getValue() instanceof Reference reference)) {
            throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "template");
        }
        String named = String.valueOf(reference.getReference());
        return run.form()
                .contained(named)
                .orElseThrow(() -> new FormFault(ExtractRefusal.TEMPLATE_UNKNOWN, place, named));
    }
}
