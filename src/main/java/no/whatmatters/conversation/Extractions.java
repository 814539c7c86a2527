package no.whatmatters.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.whatmatters.conversation.extract.Extraction;
import no.whatmatters.conversation.extract.Extractor;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Steps;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/** Extracts with the server's clock; a fault of the form becomes a refusal that names its place. */
@Component
public class Extractions {

    private final Extractor extractor;
    private final Clock clock;

    Extractions(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /** What a response means; nothing is stored. */
    Extraction of(Form form, QuestionnaireResponse response) {
        return of(form, response, Occurrences.byPlace(), OffsetDateTime.now(clock));
    }

    /**
     * What a response means.
     *
     * @param occurrences which of several each answer is
     * @param now what the form's expressions take for the time
     * @throws RequestRefused where the form has a fault
     */
    public Extraction of(Form form, QuestionnaireResponse response, Occurrences occurrences, OffsetDateTime now) {
        try {
            return extractor.extract(form, response, occurrences, Map.of(), now, Steps.usual());
        } catch (FormFault fault) {
            throw refused(fault);
        }
    }

    static RequestRefused refused(FormFault fault) {
        return new RequestRefused(List.of(
                new Fault(fault.refusal(), fault.arguments(), fault.place().path())));
    }
}
