package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.HistorySearchDateRangeParam;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.ExpectedVersion;
import no.whatmatters.storage.change.IfMatch;
import no.whatmatters.storage.once.AnsweredForms;
import no.whatmatters.storage.person.ReadsVersions;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads and writes records for one caller, or for the system. Each write is a database transaction of its own. */
public final class RecordsFor {

    private final DaoRegistry types;
    private final IFhirSystemDao<Bundle, Meta> transactions;
    private final Searches searches;
    private final TimeOrderedIds ids;
    private final Retries retries;
    private final AnsweredForms answered;
    private final HiddenMatches matches;
    private final Map<String, KeptElsewhere> elsewhere;
    private final ReadsVersions versions;
    private final RequestDetails request;
    private final boolean mayHide;

    RecordsFor(
            DaoRegistry types,
            IFhirSystemDao<Bundle, Meta> transactions,
            Searches searches,
            TimeOrderedIds ids,
            Retries retries,
            AnsweredForms answered,
            HiddenMatches matches,
            Map<String, KeptElsewhere> elsewhere,
            ReadsVersions versions,
            RequestDetails request,
            boolean mayHide) {
        this.types = types;
        this.transactions = transactions;
        this.searches = searches;
        this.ids = ids;
        this.retries = retries;
        this.answered = answered;
        this.matches = matches;
        this.elsewhere = elsewhere;
        this.versions = versions;
        this.request = request;
        this.mayHide = mayHide;
    }

    /**
     * The current version, or the named one where the id has a version. That something was there once is told only to whom
     * nothing is hidden.
     *
     * @param id type and id, perhaps a version
     */
    public IBaseResource read(IIdType id) {
        KeptElsewhere own = elsewhere.get(id.getResourceType());
        try {
            return own == null ? stored(id) : own.read(id, request);
        } catch (ResourceGoneException deleted) {
            if (mayHide) {
                throw new ResourceNotFoundException(id);
            }
            throw deleted;
        }
    }

    /** What a transaction has changed so far, only its own session knows. */
    private IBaseResource stored(IIdType id) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? of(id.getResourceType()).read(id, request)
                : versions.byName(id, request);
    }

    /**
     * Stores a new resource under an id of ours.
     *
     * @param matchUrl the sender's {@code ifNoneExist}, or null
     */
    public MethodOutcome create(Resource resource, @Nullable String matchUrl) {
        UUID answers = matchUrl == null ? answered.contentOf(resource, request) : null;
        Attempts attempts = new Attempts(resource);
        return retries.carryOut(() -> {
            Resource stored = attempts.next();
            ids.assignTo(stored);
            Condition.claim(stored, matchUrl);
            String condition = matchUrl == null
                    ? answered.condition(stored, answers, request)
                    : matches.seenBy(request, stored, matchUrl);
            return of(stored).create(stored, condition, request);
        });
    }

    /**
     * Stores a new version, or a new resource under the sender's own UUID.
     *
     * @param matchUrl the condition of a conditional update, or null
     * @param ifMatch what the sender says of the version it changes, or null
     */
    public MethodOutcome update(Resource resource, @Nullable String matchUrl, @Nullable IfMatch ifMatch) {
        Attempts attempts = new Attempts(resource);
        return retries.carryOut(() -> {
            Resource stored = attempts.next();
            if (matchUrl == null) {
                SenderIds.check(stored.getIdElement(), request);
                new ExpectedVersion(ifMatch, false, null).noteFor(stored);
            } else {
                ids.assignTo(stored);
                new ExpectedVersion(ifMatch, Condition.claim(stored, matchUrl), null).noteFor(stored);
            }
            return of(stored).update(stored, matchUrl, request);
        });
    }

    /**
     * Changes parts of the current version.
     *
     * @param ifMatch what the sender says of the version it changes, or null
     * @param body the patch as text, for JSON Patch
     * @param parameters the patch as Parameters, for FHIRPath Patch
     */
    public MethodOutcome patch(
            IIdType id,
            @Nullable IfMatch ifMatch,
            PatchTypeEnum type,
            @Nullable String body,
            @Nullable IBaseParameters parameters) {
        return retries.carryOut(() -> {
            new ExpectedVersion(ifMatch, false, null).noteFor(id, request);
            return of(id.getResourceType()).patch(id, null, type, body, parameters, request);
        });
    }

    /**
     * Deletes logically: history stays.
     *
     * @param ifMatch what the sender says of the version it deletes, or null
     */
    public MethodOutcome delete(IIdType id, @Nullable IfMatch ifMatch) {
        return retries.carryOut(() -> {
            new ExpectedVersion(ifMatch, false, null).noteFor(id, request);
            return of(id.getResourceType()).delete(id, request);
        });
    }

    /**
     * All versions of one resource, newest first.
     *
     * @param since only versions from then on, or null
     */
    public IBundleProvider history(IIdType id, @Nullable Date since) {
        KeptElsewhere own = elsewhere.get(id.getResourceType());
        if (own != null) {
            return ofOneVersion(own.read(id, request), since);
        }
        DateRangeParam times = since == null ? new DateRangeParam() : new DateRangeParam(since, null);
        HistorySearchDateRangeParam range = new HistorySearchDateRangeParam(Map.of(), times, null);
        return of(id.getResourceType()).history(id, range, request);
    }

    private static IBundleProvider ofOneVersion(Resource only, @Nullable Date since) {
        boolean wanted = since == null || !only.getMeta().getLastUpdated().before(since);
        return new SimpleBundleProvider(wanted ? List.of(only) : List.of());
    }

    /** The first page of a search. */
    public SearchPage search(SearchQuery query) {
        SearchQuery followed = mayHide ? searches.followed(query, request) : query;
        KeptElsewhere own = elsewhere.get(query.type());
        if (own != null) {
            return own.search(followed, request);
        }
        return searches.firstPage(followed, request, mayHide);
    }

    /**
     * A further page of a search.
     *
     * @param token as the first page gave it
     * @param page number of the page, from 2 on
     */
    public SearchPage page(String token, int page) {
        Optional<SearchPage> own = elsewhere.values().stream()
                .map(each -> each.page(token, request))
                .flatMap(Optional::stream)
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        return searches.page(token, page, request, mayHide);
    }

    /** Carries out a transaction Bundle, which is not what was sent afterwards. */
    public Bundle transaction(Bundle bundle) {
        return transaction(bundle, List.of());
    }

    /**
     * Carries out a transaction Bundle, which is not what was sent afterwards.
     *
     * @param known what is wrong with it already, with the places of entries that cannot be carried out; then all else that
     *     is wrong is found, and nothing stored
     */
    public Bundle transaction(Bundle bundle, List<Fault> known) {
        return new Transacting(transactions, types, ids, answered, request).carryOut(bundle, known, retries);
    }

    @SuppressWarnings("unchecked")
    private IFhirResourceDao<IBaseResource> of(IBaseResource resource) {
        return types.getResourceDao((Class<IBaseResource>) resource.getClass());
    }

    @SuppressWarnings("unchecked")
    private IFhirResourceDao<IBaseResource> of(String type) {
        return types.getResourceDao(type);
    }
}
