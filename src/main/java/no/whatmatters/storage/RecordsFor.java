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
    private final RequestDetails request;

    RecordsFor(
            DaoRegistry types,
            IFhirSystemDao<Bundle, Meta> transactions,
            SearchSnapshots snapshots,
            TimeOrderedIds ids,
            RequestDetails request) {
        this.types = types;
        this.transactions = transactions;
        this.snapshots = snapshots;
        this.ids = ids;
        this.request = request;
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
    public MethodOutcome create(IBaseResource resource, @Nullable String matchUrl) {
        ids.assignTo(resource);
        claim(resource, matchUrl);
        return of(resource).create(resource, matchUrl, request);
    }

    /**
     * Stores a new version, or a new resource under the sender's own UUID.
     *
     * @param matchUrl the condition of a conditional update, or null
     */
    public MethodOutcome update(IBaseResource resource, @Nullable String matchUrl) {
        if (matchUrl == null) {
            checkSenderId(resource.getIdElement());
        } else {
            ids.assignTo(resource);
            claim(resource, matchUrl);
        }
        return of(resource).update(resource, matchUrl, request);
    }

    /**
     * Changes parts of the current version.
     *
     * @param body the patch as text, for JSON Patch
     * @param parameters the patch as Parameters, for FHIRPath Patch
     */
    public MethodOutcome patch(
            IIdType id, PatchTypeEnum type, @Nullable String body, @Nullable IBaseParameters parameters) {
        return of(id.getResourceType()).patch(id, null, type, body, parameters, request);
    }

    /** Deletes logically: history stays. */
    public MethodOutcome delete(IIdType id) {
        return of(id.getResourceType()).delete(id, request);
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
        return new Searching(of(query.type()), snapshots, request).firstPage(query);
    }

    /**
     * A further page of a search.
     *
     * @param token as the first page gave it
     * @param page number of the page, from 2 on
     */
    public SearchPage page(String token, int page) {
        SearchSnapshot snapshot = snapshots.find(token);
        return new Searching(of(snapshot.resourceType()), snapshots, request).page(snapshot, page);
    }

    /** Carries out a transaction or batch Bundle. */
    public Bundle transaction(Bundle bundle) {
        bundle.getEntry().forEach(this::prepare);
        return transactions.transaction(request, bundle);
    }

    private void prepare(BundleEntryComponent entry) {
        Resource resource = entry.getResource();
        HTTPVerb method = entry.getRequest().getMethod();
        if (resource == null) {
            return;
        }
        String url = entry.getRequest().getUrl();
        boolean conditionalUpdate = method == HTTPVerb.PUT && url != null && url.contains("?");
        if (method == HTTPVerb.POST || conditionalUpdate) {
            ids.assignTo(resource);
            claim(resource, conditionalUpdate ? url : entry.getRequest().getIfNoneExist());
        } else if (method == HTTPVerb.PUT && url != null) {
            checkSenderId(new IdType(url));
        }
    }

    private void checkSenderId(IIdType id) {
        if (!(request instanceof SystemRequestDetails)) {
            SenderIds.check(id);
        }
    }

    private static void claim(IBaseResource resource, @Nullable String matchUrl) {
        if (matchUrl == null || matchUrl.isEmpty()) {
            return;
        }
        BusinessIdentifier identifier = BusinessIdentifier.ofCondition(matchUrl, ((Resource) resource).fhirType());
        if (!BusinessIdentifier.of(resource).contains(identifier)) {
            throw new RequestRefused(StorageRefusal.CONDITION_NOT_IN_RESOURCE);
        }
        BusinessIdentifiers.claim(resource, identifier);
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
