package no.whatmatters.conversation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import no.whatmatters.conversation.extract.Extraction;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.endpoint.behalf.MadeUp;
import no.whatmatters.endpoint.behalf.ReadsForCaller;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** SDC's {@code QuestionnaireResponse/$extract}: tells what a response means, and stores nothing. */
@Component
class ExtractOperation implements OperationProvider {

    private final ReadsForCaller reads;
    private final Forms forms;
    private final Extractions extractions;

    ExtractOperation(ReadsForCaller reads, Forms forms, Extractions extractions) {
        this.reads = reads;
        this.forms = forms;
        this.extractions = extractions;
    }

    @Operation(name = "$extract", typeName = "QuestionnaireResponse", idempotent = true)
    public Parameters extract(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "questionnaire-response") @Nullable QuestionnaireResponse given,
            @OperationParam(name = "questionnaire") @Nullable Questionnaire questionnaire,
            ServletRequestDetails request) {
        QuestionnaireResponse response = id == null ? given : stored(id, request);
        if (response == null) {
            throw new RequestRefused(ConversationRefusal.RESPONSE_MISSING);
        }
        Extraction extraction = extractions.of(form(questionnaire, response), response);
        extraction.transaction().getEntry().forEach(each -> MadeUp.mark(each.getResource()));
        Parameters answer = new Parameters();
        answer.addParameter().setName("return").setResource(extraction.transaction());
        if (!extraction.notes().isEmpty()) {
            Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
            answer.addParameter().setName("issues").setResource(Notes.outcome(extraction.notes(), language));
        }
        return answer;
    }

    private QuestionnaireResponse stored(IdType id, ServletRequestDetails request) {
        QuestionnaireResponse response =
                (QuestionnaireResponse) reads.get("QuestionnaireResponse/" + id.getIdPart(), request);
        Disclosures.of(request).told(response);
        return response;
    }

    private Form form(@Nullable Questionnaire given, QuestionnaireResponse response) {
        if (given != null) {
            try {
                return Form.of(given);
            } catch (FormFault fault) {
                throw Extractions.refused(fault);
            }
        }
        if (response.getQuestionnaire() == null) {
            throw new RequestRefused(ConversationRefusal.FORM_NOT_NAMED);
        }
        return forms.find(response.getQuestionnaire())
                .orElseThrow(() -> new RequestRefused(ConversationRefusal.FORM_NOT_HERE));
    }
}
