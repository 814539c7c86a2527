package no.whatmatters.conversation.extract;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.Enablement;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Places;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Steps;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * Extracts what a response means, by all of SDC 4.0's ways but StructureMap, into one transaction. Stores nothing and fetches
 * nothing; the same form and response give the same bytes. One for all threads.
 */
public final class Extractor {

    private final FhirContext fhir;
    private final Expressions expressions;
    private final ElementPaths paths;

    public Extractor(FhirContext fhir, Expressions expressions, Definitions definitions) {
        this.fhir = fhir;
        this.expressions = expressions;
        this.paths = new ElementPaths(definitions);
    }

    /** Extracts with nothing known of how the form was started. */
    public Extraction extract(Form form, QuestionnaireResponse response, OffsetDateTime now) {
        return extract(form, response, Occurrences.byPlace(), Map.of(), now, Steps.usual());
    }

    /**
     * Extracts.
     *
     * @param response is not changed
     * @param occurrences which of several each of its answers is
     * @param launchContext what the form was started with, by name; what is missing is empty
     * @param now what {@code now()} answers in the form's expressions
     * @param steps that expressions may take
     * @throws no.whatmatters.conversation.form.FormFault when an annotation cannot be used: nothing is extracted then
     */
    public Extraction extract(
            Form form,
            QuestionnaireResponse response,
            Occurrences occurrences,
            Map<String, List<? extends Base>> launchContext,
            OffsetDateTime now,
            Steps steps) {
        Scope scope = Scope.of(form, response, steps, now);
        for (var each : launchContext.entrySet()) {
            scope = scope.with(each.getKey(), each.getValue());
        }
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        Enablement enablement = new Enablement(form, expressions, scope);
        Answered answered = Answered.of(form, response, occurrences);
        Run run = new Run(
                form,
                response,
                new Places(answered),
                expressions,
                enablement,
                AllocatedIds.of(response, fhir),
                transaction,
                new IdentityHashMap<>(),
                new ArrayList<>());
        if (response.getStatus() != QuestionnaireResponseStatus.COMPLETED
                && response.getStatus() != QuestionnaireResponseStatus.AMENDED) {
            run.say(ExtractRefusal.NOT_COMPLETED, IssueSeverity.WARNING, "QuestionnaireResponse.status");
        }
        for (String linkId : answered.unknownLinkIds()) {
            run.say(ExtractRefusal.LINK_ID_UNKNOWN, IssueSeverity.WARNING, "QuestionnaireResponse", linkId);
        }
        new Walk(run, new DefinitionExtraction(fhir, paths)).through(answered, scope);
        if (!transaction.hasEntry()) {
            run.say(ExtractRefusal.NOTHING_EXTRACTED, IssueSeverity.INFORMATION, "Questionnaire");
        }
        List<Origin> origins =
                transaction.getEntry().stream().map(run.origins()::get).toList();
        checkFullUrls(transaction, origins);
        return new Extraction(transaction, origins, List.copyOf(run.notes()));
    }

    /** Two entries by one name would make references lead to either. */
    private static void checkFullUrls(Bundle transaction, List<Origin> origins) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < origins.size(); i++) {
            String name = transaction.getEntry().get(i).getFullUrl();
            boolean patch = transaction.getEntry().get(i).getRequest().getMethod() == HTTPVerb.PATCH;
            if (!patch && !names.add(name)) {
                throw new FormFault(
                        ExtractRefusal.FULL_URL_TWICE, origins.get(i).place(), name);
            }
        }
    }
}
