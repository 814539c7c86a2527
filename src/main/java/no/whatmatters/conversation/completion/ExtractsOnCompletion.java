package no.whatmatters.conversation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.PatchesAlongside;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores what a response means in the database transaction that stores the response, when it is completed: all of it, or
 * nothing. When it is amended, what was made is changed accordingly; when it was an error, so was what it made.
 */
@Component
@Interceptor(order = InterceptorOrder.EXTRACTION)
class ExtractsOnCompletion implements StorageInterceptor {

    private final Forms forms;
    private final Extractions extractions;
    private final Alongside alongside;
    private final PatchesAlongside patches;
    private final Clock clock;

    ExtractsOnCompletion(
            Forms forms, Extractions extractions, Alongside alongside, PatchesAlongside patches, Clock clock) {
        this.forms = forms;
        this.extractions = extractions;
        this.alongside = alongside;
        this.patches = patches;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        if (resource instanceof QuestionnaireResponse response && isDone(response)) {
            carryOut(response, Results.none(), meaning(response), request);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        if (!(before instanceof QuestionnaireResponse was) || !(after instanceof QuestionnaireResponse is)) {
            return;
        }
        boolean wasDone = isDone(was);
        boolean withdrawn = wasDone && is.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
        if (isDone(is) || withdrawn) {
            carryOut(is, wasDone ? meaning(was) : Results.none(), withdrawn ? Results.none() : meaning(is), request);
        }
    }

    private static boolean isDone(QuestionnaireResponse response) {
        return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }

    /** Nothing, where the form is not known here, or extracts nothing: the response is only stored. */
    private Results meaning(QuestionnaireResponse response) {
        if (!response.hasQuestionnaire()) {
            return Results.none();
        }
        Results results = forms.find(response.getQuestionnaire())
                .map(form -> Results.of(extractions.of(form, response).transaction()))
                .orElseGet(Results::none);
        results.made().values().forEach(each -> derive(each, response));
        return results;
    }

    /** An Observation says which response it comes from, also where the form forgets to. */
    private static void derive(Resource made, QuestionnaireResponse response) {
        String id = "QuestionnaireResponse/" + response.getIdElement().getIdPart();
        if (made instanceof Observation observation
                && observation.getDerivedFrom().stream().noneMatch(each -> id.equals(each.getReference()))) {
            observation.addDerivedFrom(new Reference(id));
        }
    }

    private void carryOut(
            QuestionnaireResponse response, Results before, Results now, @Nullable RequestDetails request) {
        Amendment amendment = Amendment.between(before, now, this::stored);
        if (amendment.changed().isEmpty() && amendment.patches().isEmpty()) {
            return;
        }
        new AboutThePerson(response.getSubject(), this::stored).check(amendment.changed(), amendment.patches());
        Set<String> touched = new LinkedHashSet<>();
        amendment
                .changed()
                .forEach(each ->
                        touched.add(each.fhirType() + "/" + each.getIdElement().getIdPart()));
        touched.addAll(amendment.patches().keySet());
        Optional<Caller> caller = request == null ? Optional.empty() : Callers.of(request);
        List<Resource> all = new ArrayList<>(amendment.changed());
        all.add(Authors.of(response, touched, caller, clock.instant()));
        alongside.store(all);
        amendment.patches().forEach((id, patch) -> patches.apply(new IdType(id), patch));
        WhatWasMade.tell(touched, request);
    }

    private Optional<Resource> stored(String id) {
        return alongside.find(new IdType(id));
    }
}
