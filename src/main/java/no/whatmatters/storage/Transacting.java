package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ExpectedVersion;
import no.whatmatters.storage.change.Gathering;
import no.whatmatters.storage.change.IfMatch;
import no.whatmatters.storage.hapi.FlushedOnce;
import no.whatmatters.storage.once.AnsweredForms;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out a transaction Bundle. Where something is wrong with it, all of it is looked at all the same, up to the point
 * where it would be committed, and what is wrong is told in one answer. Decision 0062.
 */
final class Transacting {

    private static final Logger LOG = LoggerFactory.getLogger(Transacting.class);

    private final IFhirSystemDao<Bundle, Meta> transactions;
    private final DaoRegistry types;
    private final TimeOrderedIds ids;
    private final AnsweredForms answered;
    private final RequestDetails request;

    Transacting(
            IFhirSystemDao<Bundle, Meta> transactions,
            DaoRegistry types,
            TimeOrderedIds ids,
            AnsweredForms answered,
            RequestDetails request) {
        this.transactions = transactions;
        this.types = types;
        this.ids = ids;
        this.answered = answered;
        this.request = request;
    }

    Bundle carryOut(Bundle bundle, List<Fault> known, Retries retries) {
        Map<Integer, UUID> answers = answered.contentsOf(bundle, request);
        List<Fault> faults = Stream.concat(known.stream(), AnsweredForms.twice(answers).stream())
                .toList();
        Attempts attempts = new Attempts(bundle);
        return retries.carryOut(() -> attempt(attempts, answers, faults));
    }

    private Bundle attempt(Attempts attempts, Map<Integer, UUID> answers, List<Fault> known) {
        Bundle bundle = (Bundle) attempts.next();
        Gathering gathering = Gathering.begin(request);
        known.forEach(gathering::refuse);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            if (!gathering.isUnfit(i)) {
                BundleEntryComponent entry = bundle.getEntry().get(i);
                prepare(entry, "Bundle.entry[" + i + "]", gathering);
                if (answers.containsKey(i)) {
                    entry.getRequest().setIfNoneExist(answered.condition(entry.getResource(), answers.get(i), request));
                }
            }
        }
        try {
            return FlushedOnce.during(bundle, () -> transactions.transaction(request, bundle));
        } catch (RuntimeException failure) {
            if (gathering.isTold() || Retries.isLostRace(failure)) {
                throw failure;
            }
            return lookOnce(failure, gathering, attempts, answers, known);
        }
    }

    /** HAPI has stopped somewhere. Patches that do not fit stop it: then all is looked at once more, without them. */
    private Bundle lookOnce(
            RuntimeException failure,
            Gathering gathering,
            Attempts attempts,
            Map<Integer, UUID> answers,
            List<Fault> known) {
        LOG.debug("A transaction could not be looked at to its end.", failure);
        List<Fault> patches = new PatchTrial(types, request).faultsOf((Bundle) attempts.next(), gathering);
        if (!patches.isEmpty()) {
            return attempt(
                    attempts,
                    answers,
                    Stream.concat(known.stream(), patches.stream()).toList());
        }
        if (gathering.isEmpty()) {
            throw failure;
        }
        if (!gathering.hasUnfit() && !Retries.neverFits(failure)) {
            gathering.add(ReadableErrors.faultsIn(failure));
        }
        throw gathering.told();
    }

    private void prepare(BundleEntryComponent entry, String place, Gathering gathering) {
        try {
            prepare(entry, place);
        } catch (RequestRefused refused) {
            refused.faults().forEach(each -> gathering.refuse(new Fault(each.refusal(), each.arguments(), place)));
        }
    }

    /** HAPI heeds ifMatch for some entries and drops it for others, so it is taken out and looked at by us. */
    private void prepare(BundleEntryComponent entry, String place) {
        Resource resource = entry.getResource();
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        IfMatch ifMatch = entry.getRequest().getIfMatch() != null
                ? IfMatch.parse(entry.getRequest().getIfMatch())
                : null;
        entry.getRequest().setIfMatch(null);
        if (method == HTTPVerb.POST && resource != null) {
            ids.assignTo(resource);
            Condition.claim(resource, entry.getRequest().getIfNoneExist());
            entry.getRequest()
                    .setIfNoneExist(Condition.ofType(
                            resource.fhirType(), entry.getRequest().getIfNoneExist()));
            new ExpectedVersion(null, false, place).noteFor(resource);
        } else if (method == HTTPVerb.PUT && resource != null && url != null) {
            new ExpectedVersion(ifMatch, namesOwnIdentifier(resource, url), place).noteFor(resource);
        } else if (method == HTTPVerb.PATCH || method == HTTPVerb.DELETE) {
            new ExpectedVersion(ifMatch, false, place).noteFor(new IdType(url), request);
        }
    }

    private boolean namesOwnIdentifier(Resource resource, String url) {
        if (url.contains("?")) {
            ids.assignTo(resource);
            return Condition.claim(resource, url);
        }
        SenderIds.check(new IdType(url), request);
        return false;
    }
}
