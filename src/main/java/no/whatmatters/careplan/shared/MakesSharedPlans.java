package no.whatmatters.careplan.shared;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.BundlePersons;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the one shared plan of a person and the care team, in the transaction of the first part, however many senders come
 * first at once; and fills in {@code partOf} where a sender leaves it out. Decision 0023.
 */
@Component
@Interceptor(order = InterceptorOrder.SHARED_PLAN)
class MakesSharedPlans implements StorageInterceptor {

    private static final String SENT = MakesSharedPlans.class.getName();

    private final SharedPlans sharedPlans;
    private final LeadingReferences stored;
    private final BundlePersons persons;
    private final Clock clock;

    MakesSharedPlans(SharedPlans sharedPlans, LeadingReferences stored, BundlePersons persons, Clock clock) {
        this.sharedPlans = sharedPlans;
        this.stored = stored;
        this.persons = persons;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, RequestDetails request) {
        Bundle bundle = (Bundle) given;
        if (bundle.getType() == BundleType.BATCH || bundle.getEntry().stream().noneMatch(MakesSharedPlans::isPart)) {
            return;
        }
        SharedEntries entries = new SharedEntries(bundle, persons.of(bundle)::idOf, today());
        Map<String, SharedIds> named = entries.fillIn();
        Set<String> existing = stored.existing(
                named.values().stream().map(SharedIds::planReference).toList());
        int sent = bundle.getEntry().size();
        named.forEach((person, ids) -> {
            if (!existing.contains(ids.planReference())) {
                entries.add(person);
            }
        });
        request.getUserData().put(SENT, sent);
    }

    /** The sender is answered for what was sent; what the service added stands behind it. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
    public void processed(IBaseBundle answer, RequestDetails request) {
        if (request.getUserData().remove(SENT) instanceof Integer sent) {
            List<BundleEntryComponent> entries = ((Bundle) answer).getEntry();
            entries.subList(sent, entries.size()).clear();
        }
    }

    /** One that stands alone, whatever it says it is part of; in a transaction the plan is made already. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, TransactionDetails transaction) {
        if (isPart(resource) && !transaction.isFhirTransaction()) {
            fillIn((CarePlan) resource);
        }
    }

    /** Left out of a correction, too. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (isPart(after) && !((CarePlan) after).hasPartOf()) {
            fillIn((CarePlan) after);
        }
    }

    /**
     * Made for the person that a Bundle was going to store, who then turned out to be stored by somebody else meanwhile: the
     * plan would be a second one of hers. A race lost, so the whole is tried again.
     */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void made(IBaseResource resource) {
        if (ServiceMade.is(resource)
                && resource instanceof CarePlan plan
                && !SharedIds.of(plan.getSubject().getReferenceElement().getIdPart())
                        .plan()
                        .equals(plan.getIdElement().getIdPart())) {
            throw new ResourceVersionConflictException("The person of a shared plan was stored by another sender.");
        }
    }

    private void fillIn(CarePlan part) {
        SharedIds.of(part.getSubject()).ifPresent(ids -> {
            if (!part.hasPartOf()) {
                part.addPartOf(new Reference(ids.planReference()));
            }
            sharedPlans.of(part.getSubject(), clock.instant());
        });
    }

    private static boolean isPart(BundleEntryComponent entry) {
        return isPart(entry.getResource());
    }

    private static boolean isPart(@Nullable IBaseResource resource) {
        return resource instanceof CarePlan plan && CareLevel.isPart(plan);
    }

    private LocalDate today() {
        return NorwegianDay.of(clock.instant());
    }
}
