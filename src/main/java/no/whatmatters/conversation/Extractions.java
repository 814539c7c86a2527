package no.whatmatters.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import no.whatmatters.conversation.extract.Extraction;
import no.whatmatters.conversation.extract.Extractor;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/** Extracts with the server's clock; a fault of the form becomes a refusal that names its place. */
@Component
class Extractions {

    private final Extractor extractor;
    private final Clock clock;

    Extractions(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    Extraction of(Form form, QuestionnaireResponse response) {
        try {
            return extractor.extract(form, response, OffsetDateTime.now(clock));
        } catch (FormFault fault) {
            throw refused(fault);
        }
    }

    static RequestRefused refused(FormFault fault) {
        return new RequestRefused(List.of(
                new Fault(fault.refusal(), fault.arguments(), fault.place().path())));
    }
}
