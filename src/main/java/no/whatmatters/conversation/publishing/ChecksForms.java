package no.whatmatters.conversation.publishing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.conversation.extract.Definitions;
import no.whatmatters.conversation.extract.ExtractionCheck;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.ContentRule;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A form with a fault is not published: the fault, with its place, is told to its maker and not to the nurse. */
@Component
class ChecksForms implements ContentRule {

    private final FormCheck check;

    ChecksForms(FhirContext fhir, Expressions expressions, Definitions definitions) {
        this.check = new FormCheck(expressions, new ExtractionCheck(fhir, expressions, definitions));
    }

    @Override
    public List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (entry.getResource() instanceof Questionnaire form
                    && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                faults.addAll(faultsOf(form, "Bundle.entry[" + i + "].resource"));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking) {
        return resource instanceof Questionnaire form ? faultsOf(form, form.fhirType()) : List.of();
    }

    private List<Fault> faultsOf(Questionnaire form, String from) {
        return check.faultsOf(form).stream().map(each -> told(each, from)).toList();
    }

    private static Fault told(FormFault fault, String from) {
        String path = fault.place().path();
        return new Fault(fault.refusal(), fault.arguments(), from + path.substring("Questionnaire".length()));
    }
}
