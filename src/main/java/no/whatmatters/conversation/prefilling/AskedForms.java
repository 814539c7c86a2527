package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Optional;
import no.whatmatters.conversation.Forms;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form that is asked for: a stored one, by each of its names, or the one that is sent. */
@Component
class AskedForms {

    private final Forms forms;
    private final CallersRecords records;

    AskedForms(Forms forms, CallersRecords records) {
        this.forms = forms;
        this.records = records;
    }

    /**
     * The form.
     *
     * @param id where one is asked for by its address: then nothing else names it
     * @throws RequestRefused where none is named, or more than one, or there is none of that name
     */
    Form find(@Nullable IdType id, Asked asked, ServletRequestDetails request) {
        if (id != null) {
            return stored(new Reference("Questionnaire/" + id.getIdPart()), request);
        }
        if (asked.forms().isEmpty()) {
            throw new RequestRefused(PrefillRefusal.FORM_NOT_SAID);
        }
        if (asked.forms().size() > 1) {
            throw new RequestRefused(PrefillRefusal.FORM_SAID_TWICE);
        }
        return named(asked.forms().get(0), request);
    }

    private Form named(Base name, ServletRequestDetails request) {
        if (name instanceof Questionnaire sent) {
            return Form.of(sent);
        }
        if (name instanceof Identifier identifier) {
            return orAbsent(forms.find(identifier));
        }
        if (name instanceof UriType canonical) {
            return orAbsent(forms.find(canonical.getValue()));
        }
        Reference reference = (Reference) name;
        boolean canonical = Leads.somewhere(reference) && !CallersRecords.isLocal(reference);
        return canonical ? orAbsent(forms.find(reference.getReference())) : stored(reference, request);
    }

    private Form stored(Reference reference, ServletRequestDetails request) {
        return orAbsent(records.find(reference, "Questionnaire", request)
                .filter(Questionnaire.class::isInstance)
                .map(found -> forms.of((Questionnaire) found)));
    }

    private static Form orAbsent(Optional<Form> form) {
        return form.orElseThrow(() -> new RequestRefused(PrefillRefusal.FORM_NOT_FOUND));
    }
}
