package no.whatmatters.conversation.extract;

import no.whatmatters.conversation.extract.Template.Filled;
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
        int count = 0;
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT_BUNDLE)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT_BUNDLE);
            Resource template = template(run, each, place);
            if (!(template instanceof Bundle bundle)) {
                throw new FormFault(ExtractRefusal.TEMPLATE_UNKNOWN, place, "#" + template.getIdPart());
            }
            for (BundleEntryComponent entry : bundle.getEntry()) {
                String name = "templateExtractBundle " + count++;
                for (Filled filled : new Template(run, place).fill(entry, answered.node(), scope)) {
                    add(run, (BundleEntryComponent) filled.copy(), place, answered, name + filled.key());
                }
            }
        }
        count = 0;
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT);
            String name = "templateExtract " + count++;
            Resource template = template(run, each.getExtensionByUrl("template"), place);
            for (Filled filled : new Template(run, place).fill(template, answered.node(), scope)) {
                Resource resource = (Resource) filled.copy();
                resource.setIdElement(null);
                Entries.close(run, Entries.open(run, resource), each, place, answered, scope, name + filled.key());
            }
        }
    }

    private static void add(Run run, BundleEntryComponent entry, Place place, Answered answered, String name) {
        if (entry.getRequest().getMethod() == null && entry.hasResource()) {
            Entries.request(entry.getRequest(), entry.getResource());
        }
        run.transaction().addEntry(entry);
        run.comesFrom(entry, place, answered.path(), name);
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
