package no.whatmatters.conversation.populate;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.conversation.form.Steps;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * A form, filled in.
 *
 * @param response in progress
 * @param issues what could not be filled in, and why
 */
public record Population(QuestionnaireResponse response, List<FormFault> issues) {

    /**
     * Fills in a form.
     *
     * @param context what the form is started with: name → resources, such as {@code patient}
     * @param subject the person
     * @param search how queries of the form are asked
     * @param now what {@code now()} answers, and when the response is authored
     * @throws FormFault where nothing at all could be done with the form
     */
    public static Population of(
            Form form,
            Map<String, List<? extends Base>> context,
            Reference subject,
            Expressions expressions,
            Search search,
            OffsetDateTime now) {
        QuestionnaireResponse response = empty(form, subject, now);
        Scope scope = Scope.of(form, response, Steps.usual(), now);
        Filling filling = new Filling(expressions, new FormQueries(expressions, search));
        for (String name : form.launchContext()) {
            if (!context.containsKey(name)) {
                filling.leftOpen(new FormFault(
                        PopulateRefusal.CONTEXT_MISSING, form.root().place(Sdc.LAUNCH_CONTEXT), name));
            }
        }
        for (Map.Entry<String, List<? extends Base>> each : context.entrySet()) {
            scope = scope.with(each.getKey(), each.getValue());
        }
        filling.root(form.root(), response, scope);
        return new Population(response, filling.issues());
    }

    private static QuestionnaireResponse empty(Form form, Reference subject, OffsetDateTime now) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        String version = form.questionnaire().getVersion();
        String url = form.questionnaire().getUrl();
        response.setQuestionnaire(version == null ? url : url + "|" + version);
        response.setLanguage(form.questionnaire().getLanguage());
        response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        response.setSubject(subject.copy());
        DateTimeType authored = new DateTimeType(Date.from(now.toInstant()));
        authored.setTimeZone(TimeZone.getTimeZone(now.getOffset()));
        response.setAuthoredElement(authored);
        return response;
    }
}
