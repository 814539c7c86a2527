package no.whatmatters.interaction.once;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import no.whatmatters.endpoint.caller.Sight;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.NationalRegister;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.once.KeyedRequest;
import no.whatmatters.storage.once.KeyedRequests;
import no.whatmatters.storage.once.OnceRefusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Carries out what is sent with an Idempotency-Key once, and answers it alike however often it is sent: to its sender, who must
 * still be allowed to see what the answer speaks of. Decision 0063.
 */
@Component
public class Once {

    private static final String CREATED = "201 Created";

    private final KeyedRequests requests;
    private final Records records;
    private final Sight sight;

    Once(KeyedRequests requests, Records records, Sight sight) {
        this.requests = requests;
        this.records = records;
        this.sight = sight;
    }

    /** Carries out a transaction or batch. */
    public Bundle bundle(Bundle sent, RequestDetails request, Supplier<Bundle> work) {
        return carryOut(sent, request, work);
    }

    /** Carries out a create. */
    public MethodOutcome create(
            Resource sent, @Nullable String condition, RequestDetails request, Supplier<MethodOutcome> work) {
        KeyedRequest keyed = Keys.of(request);
        if (keyed == null) {
            return work.get();
        }
        if (NationalRegister.isAskedBy(sent.fhirType(), condition)) {
            // Its answer is the same each time, and tells nothing: it is not kept.
            requests.read(keyed);
            return work.get();
        }
        MethodOutcome[] fresh = new MethodOutcome[1];
        Bundle answer = carryOut(new Bundle(), request, () -> {
            fresh[0] = work.get();
            return asBundle(fresh[0]);
        });
        return fresh[0] == null ? asOutcome(answer.getEntryFirstRep(), request) : fresh[0];
    }

    private Bundle carryOut(Bundle sent, RequestDetails request, Supplier<Bundle> work) {
        KeyedRequest keyed = Keys.of(request);
        if (keyed == null) {
            return work.get();
        }
        String known = requests.begin(keyed, request);
        if (known != null) {
            return again(FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, known), sent, request);
        }
        Bundle answer;
        try {
            answer = work.get();
        } catch (RuntimeException refused) {
            forget(keyed, refused);
            throw refused;
        }
        Bundle kept = KeptAnswer.of(answer);
        requests.answered(
                keyed,
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(kept),
                KeptAnswer.recordsIn(kept, each -> true));
        return answer;
    }

    private void forget(KeyedRequest keyed, RuntimeException refused) {
        try {
            requests.failed(keyed);
        } catch (DataAccessException unreachable) {
            refused.addSuppressed(unreachable);
        }
    }

    /** As it was; past an access that has been lost nothing is told. What a national match answered tells nobody anything. */
    private Bundle again(Bundle kept, Bundle sent, RequestDetails request) {
        IntPredicate told = each -> each >= sent.getEntry().size()
                || !isNationalMatch(sent.getEntry().get(each));
        Set<String> spokenOf = KeptAnswer.recordsIn(kept, told);
        try {
            List<Resource> now = spokenOf.stream()
                    .map(each -> (Resource) records.asCaller(request).read(new IdType(each)))
                    .toList();
            if (!sight.reaches(request, now)) {
                throw new RequestRefused(OnceRefusal.ANSWER_NOT_SHOWN);
            }
        } catch (ResourceNotFoundException | ResourceGoneException gone) {
            throw new RequestRefused(OnceRefusal.ANSWER_NOT_SHOWN);
        }
        if (wantsRepresentation(request)) {
            kept.getEntry().forEach(each -> represent(each, request));
        }
        return kept;
    }

    private void represent(BundleEntryComponent entry, RequestDetails request) {
        if (entry.getResponse().getLocation() != null) {
            entry.setResource((Resource) records.asCaller(request).read(KeptAnswer.idIn(entry.getResponse())));
        }
    }

    private static boolean wantsRepresentation(RequestDetails request) {
        String prefer = request.getHeader(Constants.HEADER_PREFER);
        return prefer != null && prefer.contains(Constants.HEADER_PREFER_RETURN_REPRESENTATION);
    }

    private static boolean isNationalMatch(BundleEntryComponent sent) {
        return sent.getRequest().getMethod() == HTTPVerb.POST
                && sent.hasResource()
                && NationalRegister.isAskedBy(
                        sent.getResource().fhirType(), sent.getRequest().getIfNoneExist());
    }

    private static Bundle asBundle(MethodOutcome outcome) {
        Bundle answer = new Bundle();
        answer.addEntry()
                .getResponse()
                .setStatus(Boolean.TRUE.equals(outcome.getCreated()) ? CREATED : "200 OK")
                .setLocation(outcome.getId().toUnqualified().getValue())
                .setOutcome((OperationOutcome) outcome.getOperationOutcome());
        return answer;
    }

    private MethodOutcome asOutcome(BundleEntryComponent kept, RequestDetails request) {
        IdType id = KeptAnswer.idIn(kept.getResponse());
        MethodOutcome outcome =
                new MethodOutcome(id, CREATED.equals(kept.getResponse().getStatus()));
        outcome.setOperationOutcome((OperationOutcome) kept.getResponse().getOutcome());
        outcome.setResource(records.asCaller(request).read(id));
        return outcome;
    }
}
