package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * No lost update: a change of what several may change names the version that was read, and any version that is named is
 * the current one. A conditional update by the sender's own identifier may name none where the sender's organisation
 * wrote the current version. Looked at in the database transaction of the change. Decision 0018.
 */
@Component
@Interceptor(order = InterceptorOrder.EXPECTED_VERSION)
public class ChecksVersions implements StorageInterceptor {

    /** Types that several organisations change. */
    static final Set<String> CHANGED_BY_VERSION = Set.of("Goal", "CarePlan", "CareTeam", "Task", "Consent");

    private final VersionAuthors authors;
    private final OrganisationNames names;
    private final Clock clock;

    ChecksVersions(VersionAuthors authors, OrganisationNames names, Clock clock) {
        this.authors = authors;
        this.names = names;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            ExpectedVersion expected = ExpectedVersion.of(resource, asked);
            if (expected.ifMatch() != null) {
                GatheredFaults.refuse(refused(ChangeRefusal.VERSION_OF_NOTHING, expected), transaction);
            }
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            check(before.getIdElement(), ExpectedVersion.of(after, asked), asked, transaction);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            check(resource.getIdElement(), ExpectedVersion.of(resource, asked), asked, transaction);
        }
    }

    private void check(
            IIdType current, ExpectedVersion expected, RequestDetails request, TransactionDetails transaction) {
        boolean guarded = CHANGED_BY_VERSION.contains(current.getResourceType());
        IfMatch ifMatch = expected.ifMatch();
        long version = current.getVersionIdPartAsLong();
        if (ifMatch == null ? guarded && !mayNameNone(current, expected, request) : guarded && ifMatch.any()) {
            GatheredFaults.refuse(refused(ChangeRefusal.VERSION_NOT_NAMED, expected), transaction);
        } else if (ifMatch != null && !ifMatch.holdsFor(version)) {
            LastChange last = lastChange(current, version);
            Fault fault = new Fault(ChangeRefusal.STALE_VERSION, List.of(last), expected.place(), last.extension());
            GatheredFaults.refuse(
                    new RequestRefused(List.of(fault)).with(Constants.HEADER_ETAG, "W/\"" + version + "\""),
                    transaction);
        }
    }

    private static RequestRefused refused(ChangeRefusal refusal, ExpectedVersion expected) {
        return new RequestRefused(List.of(new Fault(refusal, List.of(), expected.place())));
    }

    private boolean mayNameNone(IIdType current, ExpectedVersion expected, RequestDetails request) {
        return expected.ownIdentifier()
                && authors.find(current, current.getVersionIdPartAsLong())
                        .filter(author -> author.isOfTheOrganisationOf(Callers.of(request)))
                        .isPresent();
    }

    private LastChange lastChange(IIdType current, long version) {
        VersionAuthor author = authors.find(current, version).orElse(null);
        String organisation = author == null || author.organisation() == null
                ? null
                : names.of(author.organisation()).orElse(null);
        return new LastChange(version, author, organisation, clock.instant());
    }
}
