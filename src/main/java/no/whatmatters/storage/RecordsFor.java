package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.HistorySearchDateRangeParam;
import java.util.Date;
import java.util.Map;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ExpectedVersion;
import no.whatmatters.storage.change.IfMatch;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads and writes records for one caller, or for the system. Each write is a database transaction of its own. */
public final class RecordsFor {

    private final DaoRegistry types;
    private final IFhirSystemDao<Bundle, Meta> transactions;
    private final SearchSnapshots snapshots;
    private final TimeOrderedIds ids;
    private final Retries retries;
    private final RequestDetails request;
    private final boolean mayHide;

    RecordsFor(
            DaoRegistry types,
            IFhirSystemDao<Bundle, Meta> transactions,
            SearchSnapshots snapshots,
            TimeOrderedIds ids,
            Retries retries,
            RequestDetails request,
            boolean mayHide) {
        this.types = types;
        this.transactions = transactions;
        this.snapshots = snapshots;
        this.ids = ids;
        this.retries = retries;
        this.request = request;
        this.mayHide = mayHide;
    }

    /**
     * The current version, or the named one where the id has a version.
     *
     * @param id type and id, perhaps a version
     */
    public IBaseResource read(IIdType id) {
        return of(id.getResourceType()).read(id, request);
    }

    /**
     * Stores a new resource under an id of ours.
     *
     * @param matchUrl the sender's {@code ifNoneExist}, or null
     */
    public MethodOutcome create(Resource resource, @Nullable String matchUrl) {
        Attempts attempts = new Attempts(resource);
        return retries.carryOut(() -> {
            Resource stored = attempts.next();
            ids.assignTo(stored);
            claim(stored, matchUrl);
            return of(stored).create(stored, matchUrl, request);
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
                checkSenderId(stored.getIdElement());
                new ExpectedVersion(ifMatch, false, null).noteFor(stored);
            } else {
                ids.assignTo(stored);
                new ExpectedVersion(ifMatch, claim(stored, matchUrl), null).noteFor(stored);
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
        DateRangeParam times = since == null ? new DateRangeParam() : new DateRangeParam(since, null);
        HistorySearchDateRangeParam range = new HistorySearchDateRangeParam(Map.of(), times, null);
        return of(id.getResourceType()).history(id, range, request);
    }

    /** The first page of a search. */
    public SearchPage search(SearchQuery query) {
        return new Searching(of(query.type()), snapshots, request, mayHide).firstPage(query);
    }

    /**
     * A further page of a search.
     *
     * @param token as the first page gave it
     * @param page number of the page, from 2 on
     */
    public SearchPage page(String token, int page) {
        SearchSnapshot snapshot = snapshots.find(token, request);
        return new Searching(of(snapshot.resourceType()), snapshots, request, mayHide).page(snapshot, page);
    }

    /**
     * Carries out a transaction Bundle, which is not what was sent afterwards.
     */
    public Bundle transaction(Bundle bundle) {
        Attempts attempts = new Attempts(bundle);
        return retries.carryOut(() -> {
            Bundle attempt = (Bundle) attempts.next();
            for (int i = 0; i < attempt.getEntry().size(); i++) {
                prepare(attempt.getEntry().get(i), "Bundle.entry[" + i + "]");
            }
            return transactions.transaction(request, attempt);
        });
    }

    /** HAPI heeds ifMatch for some entries and drops it for others, so it is taken out and looked at by us. */
    private void prepare(BundleEntryComponent entry, String place) {
        Resource resource = entry.getResource();
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        IfMatch ifMatch = entry.getRequest().hasIfMatch()
                ? IfMatch.parse(entry.getRequest().getIfMatch())
                : null;
        entry.getRequest().setIfMatch(null);
        if (method == HTTPVerb.POST && resource != null) {
            ids.assignTo(resource);
            claim(resource, entry.getRequest().getIfNoneExist());
        } else if (method == HTTPVerb.PUT && resource != null && url != null) {
            boolean conditional = url.contains("?");
            boolean ownIdentifier = false;
            if (conditional) {
                ids.assignTo(resource);
                ownIdentifier = claim(resource, url);
            } else {
                checkSenderId(new IdType(url));
            }
            new ExpectedVersion(ifMatch, ownIdentifier, place).noteFor(resource);
        } else if (method == HTTPVerb.PATCH || method == HTTPVerb.DELETE) {
            new ExpectedVersion(ifMatch, false, place).noteFor(new IdType(url), request);
        }
    }

    private void checkSenderId(IIdType id) {
        if (!(request instanceof SystemRequestDetails)) {
            SenderIds.check(id);
        }
    }

    /** Whether the condition names an identifier of the sender's own, and not one of a national register. */
    private static boolean claim(IBaseResource resource, @Nullable String matchUrl) {
        if (matchUrl == null || matchUrl.isEmpty()) {
            return false;
        }
        BusinessIdentifier identifier = BusinessIdentifier.ofCondition(matchUrl, ((Resource) resource).fhirType());
        if (!BusinessIdentifier.of(resource).contains(identifier)) {
            throw new RequestRefused(StorageRefusal.CONDITION_NOT_IN_RESOURCE);
        }
        BusinessIdentifiers.claim(resource, identifier);
        return !identifier.isNational();
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
