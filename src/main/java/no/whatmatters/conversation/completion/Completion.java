package no.whatmatters.conversation.completion;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.conversation.Extractions;
import no.whatmatters.conversation.Forms;
import no.whatmatters.conversation.completion.Meaning.Change;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.conversation.completion.Traces.OfResponse;
import no.whatmatters.conversation.completion.Traces.Trace;
import no.whatmatters.conversation.form.Alignment.Aligned;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.AlongsideOnBehalf;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what a response means, within the transaction that stores it, on behalf of whoever sent it. Decision 0040. */
@Component
class Completion {

    private final Forms forms;
    private final Extractions extractions;
    private final Pasts pasts;
    private final Traces traces;
    private final ThereAlready thereAlready;
    private final Stored stored;
    private final AlongsideOnBehalf onBehalf;
    private final Clock clock;

    Completion(
            Forms forms,
            Extractions extractions,
            Pasts pasts,
            Traces traces,
            ThereAlready thereAlready,
            Stored stored,
            AlongsideOnBehalf onBehalf,
            Clock clock) {
        this.forms = forms;
        this.extractions = extractions;
        this.pasts = pasts;
        this.traces = traces;
        this.thereAlready = thereAlready;
        this.stored = stored;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    static boolean isDone(QuestionnaireResponse response) {
        return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }

    /** A response that is new here. */
    void completed(QuestionnaireResponse response, RequestDetails asked) {
        carryOut(response, Past.none(), asked);
    }

    /** A new version of a response; one that is not done means nothing, also where it meant something before. */
    void changed(QuestionnaireResponse response, RequestDetails asked) {
        carryOut(response, pasts.of(response.getIdElement().getIdPart()), asked);
    }

    private void carryOut(QuestionnaireResponse response, Past past, RequestDetails asked) {
        Optional<Form> form = isDone(response) && response.getQuestionnaire() != null
                ? forms.published(response.getQuestionnaire())
                : Optional.empty();
        if (form.isEmpty() && past.isEmpty()) {
            return;
        }
        // One clock for both: what only the time makes otherwise is not otherwise.
        OffsetDateTime now = OffsetDateTime.now(clock);
        Meaning before = past.last()
                .map(last -> meaning(last.form(), last.response(), last.occurrences(), now, asked))
                .orElseGet(Meaning::none);
        if (form.isEmpty()) {
            carryOut(response, before, Meaning.none(), past.traces(), asked);
            return;
        }
        Aligned aligned = past.followedBy(form.get(), response);
        Meaning is = meaning(form.get(), response, aligned.occurrences(), now, asked);
        carryOut(response, before, is, past.traces(), asked);
        traces.keep(response.getIdElement().getIdPart(), Past.version(response, aligned));
    }

    private Meaning meaning(
            Form form,
            QuestionnaireResponse response,
            Occurrences occurrences,
            OffsetDateTime now,
            RequestDetails asked) {
        Meaning meaning = Meaning.of(extractions.of(form, response, occurrences, now));
        OfTheResponse.complete(meaning, response, Callers.of(asked));
        return meaning;
    }

    private void carryOut(
            QuestionnaireResponse response, Meaning before, Meaning is, OfResponse past, RequestDetails asked) {
        AboutThePerson person = new AboutThePerson(
                response.getSubject(), id -> sees(asked, id) ? stored.current(id) : Optional.empty());
        Meaning meant = thereAlready.leftOut(is, past, person, id -> sees(asked, id));
        Amendment amendment = Amendment.between(before, meant, past, stored);
        if (amendment.isNothing()) {
            return;
        }
        person.check(meant.only(amendment.made().keySet(), amendment.changes().keySet()));
        String id = response.getIdElement().getIdPart();
        onBehalf.change(asked, amendment.takenBack());
        traces.forgetChanges(id, amendment.noLongerChanged());
        Map<String, Trace> written = new LinkedHashMap<>();
        Optional<Provenance> extracted = extracted(response, amendment, asked);
        store(response, meant, amendment, extracted, asked);
        amendment
                .made()
                .forEach((each, resource) -> written.put(
                        each, new Trace(true, amendment.withdrawn().contains(each) ? version(resource) : null)));
        traces.keep(id, written);
        Map<String, Trace> changed = new LinkedHashMap<>();
        amendment.changes().forEach((each, change) -> changed.put(each, new Trace(false, patch(each, change, asked))));
        traces.keep(id, changed);
        if (!amendment.changes().isEmpty()) {
            extracted.ifPresent(each -> onBehalf.make(asked, List.of(each)));
        }
        WhatWasMade.tell(id, touched(amendment), asked);
    }

    /** Who stands behind what comes of the answers. Written down before it is done: so it tells of versions yet to come. */
    private Optional<Provenance> extracted(QuestionnaireResponse response, Amendment amendment, RequestDetails asked) {
        Set<String> extracted = touched(amendment);
        extracted.removeAll(amendment.corrected());
        return extracted.isEmpty()
                ? Optional.empty()
                : Optional.of(provenance(response, Authors.EXTRACT, extracted, asked));
    }

    private Provenance provenance(
            QuestionnaireResponse response, String activity, Collection<String> targets, RequestDetails asked) {
        Provenance provenance = Authors.of(response, activity, targets, Callers.of(asked), clock.instant());
        ServiceMade.mark(provenance);
        return provenance;
    }

    /** Stores what is made together with who stands behind it; whoever changes something too stands behind both, later. */
    private void store(
            QuestionnaireResponse response,
            Meaning meant,
            Amendment amendment,
            Optional<Provenance> extracted,
            RequestDetails asked) {
        List<Resource> all = new ArrayList<>(amendment.made().values());
        if (amendment.changes().isEmpty()) {
            extracted.ifPresent(all::add);
        }
        if (!amendment.corrected().isEmpty()) {
            all.add(provenance(response, Authors.CORRECT, amendment.corrected(), asked));
        }
        try {
            onBehalf.make(asked, all);
        } catch (UnprocessableEntityException e) {
            List<@Nullable Made> made = new ArrayList<>();
            amendment.made().keySet().forEach(each -> made.add(meant.made().get(each)));
            throw FaultPlaces.told(e, made);
        }
    }

    private static Set<String> touched(Amendment amendment) {
        Set<String> touched = new LinkedHashSet<>(amendment.made().keySet());
        amendment
                .takenBack()
                .forEach(each ->
                        touched.add(each.fhirType() + "/" + each.getIdElement().getIdPart()));
        touched.addAll(amendment.changes().keySet());
        return touched;
    }

    private Long patch(String id, Change change, RequestDetails asked) {
        try {
            return onBehalf.change(asked, new IdType(id), change.patch());
        } catch (InvalidRequestException e) {
            throw CompletionRefusal.FORM_CHANGE_IMPOSSIBLE.at(change.origin(), id.substring(0, id.indexOf('/')));
        } catch (UnprocessableEntityException e) {
            throw FaultPlaces.told(e, change.origin());
        }
    }

    private static Long version(Resource resource) {
        return Long.valueOf(resource.getMeta().getVersionId());
    }

    private boolean sees(RequestDetails asked, String id) {
        return stored.current(id).isPresent() && onBehalf.sees(asked, new IdType(id));
    }
}
