package no.whatmatters.conversation.populate;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.conversation.form.Steps;
import no.whatmatters.endpoint.refusal.SpeakableName;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A form, filled in.
 *
 * @param response in progress
 * @param issues what could not be filled in, and why
 */
public record Population(QuestionnaireResponse response, List<FormFault> issues) {

    private static final Set<String> AUTHORS =
            Set.of("Device", "Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization");

    /**
     * Fills in a form.
     *
     * @param now what {@code now()} answers, and when the response is authored
     * @throws FormFault where nothing at all could be done with the form
     */
    public static Population of(Form form, Start start, Expressions expressions, OffsetDateTime now) {
        QuestionnaireResponse response = empty(form, start, now);
        LeftOpen leftOpen = new LeftOpen();
        Set<String> queries = queriesOf(form, leftOpen);
        Scope scope = Scope.of(form, response, Steps.usual(), now);
        for (String name : form.launchContext()) {
            scope = scope.withLater(name, () -> missed(form, name, leftOpen));
        }
        FormQueries asked = new FormQueries(expressions, start.search(), leftOpen);
        SourceQueries sources = new SourceQueries(form, asked, leftOpen);
        for (Map.Entry<String, List<? extends Base>> each : start.context().entrySet()) {
            if (form.launchContext().contains(each.getKey())
                    || queries.contains(each.getKey())
                    || sources.names().contains(each.getKey())) {
                scope = scope.with(each.getKey(), each.getValue());
            } else {
                leftOpen.note(new FormFault(
                        PopulateRefusal.CONTEXT_UNKNOWN,
                        form.root().place(Sdc.LAUNCH_CONTEXT),
                        SpeakableName.of(each.getKey())));
            }
        }
        scope = sources.known(scope, response, start.context().keySet());
        queries.retainAll(start.context().keySet());
        new Filling(expressions, asked, leftOpen, start.subject(), now).root(form.root(), response, scope, queries);
        return new Population(response, leftOpen.all());
    }

    /** Names of the queries at the root of the form: whoever has their answers may send them. */
    private static Set<String> queriesOf(Form form, LeftOpen leftOpen) {
        Set<String> names = new HashSet<>();
        try {
            form.root().expressions(Sdc.VARIABLE).stream()
                    .filter(each -> each.isQuery() && each.name() != null)
                    .forEach(each -> names.add(each.name()));
        } catch (FormFault fault) {
            leftOpen.note(fault);
        }
        return names;
    }

    private static List<Base> missed(Form form, String name, LeftOpen leftOpen) {
        leftOpen.note(new FormFault(PopulateRefusal.CONTEXT_MISSING, form.root().place(Sdc.LAUNCH_CONTEXT), name));
        return List.of();
    }

    private static QuestionnaireResponse empty(Form form, Start start, OffsetDateTime now) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        String version = form.questionnaire().getVersion();
        String url = form.questionnaire().getUrl();
        response.setQuestionnaire(version == null ? url : url + "|" + version);
        response.setLanguage(form.questionnaire().getLanguage());
        response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        if (start.subject() != null) {
            response.setSubject(start.subject().copy());
        }
        reference(start, "user", AUTHORS).ifPresent(response::setAuthor);
        reference(start, "encounter", Set.of("Encounter")).ifPresent(response::setEncounter);
        DateTimeType authored = new DateTimeType(Date.from(now.toInstant()));
        authored.setTimeZone(TimeZone.getTimeZone(now.getOffset()));
        response.setAuthoredElement(authored);
        return response;
    }

    /** Leads to a part of the context that has an id. */
    private static Optional<Reference> reference(Start start, String name, Set<String> types) {
        return start.context().getOrDefault(name, List.of()).stream()
                .filter(each -> each instanceof Resource resource
                        && types.contains(resource.fhirType())
                        && resource.getIdElement().hasIdPart())
                .map(each -> new Reference(
                        each.fhirType() + "/" + ((Resource) each).getIdElement().getIdPart()))
                .findFirst();
    }
}
