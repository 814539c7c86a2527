package no.whatmatters.storage.reference;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.TimeOrderedIds;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has references lead to records before anything else looks at them: those with our own address become relative, conditions
 * and national numbers are looked up, all with one statement. A condition that leads to no one record stays, and is refused
 * by validation with its place; a number that is not known, or not to be known by its sender, stays as sent. Decision 0012.
 */
@Interceptor(order = InterceptorOrder.REFERENCES)
@Component
public class CompletesReferences implements StorageInterceptor {

    private static final String COMPLETE = CompletesReferences.class.getName();
    private static final BundleTargets NOTHING_ELSE_SENT = BundleTargets.of(new Bundle(), () -> "");

    private final StoredIdentifiers identifiers;
    private final TimeOrderedIds ids;
    private final KnowableRecords knowable;

    CompletesReferences(StoredIdentifiers identifiers, TimeOrderedIds ids, KnowableRecords knowable) {
        this.identifiers = identifiers;
        this.ids = ids;
        this.knowable = knowable;
    }

    /** A batch comes entry by entry. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        Bundle bundle = (Bundle) given;
        if (bundle.getType() == BundleType.BATCH) {
            return;
        }
        BundleTargets targets = BundleTargets.of(bundle, () -> "urn:uuid:" + ids.next());
        List<Resource> resources = new ArrayList<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.hasResource()
                    && entry.getRequest().getMethod() != HTTPVerb.PATCH
                    && isOfClients(entry.getResource())) {
                resources.add(entry.getResource());
                entry.getResource().setUserData(COMPLETE, true);
            }
        }
        complete(resources, targets, request);
    }

    /** A copy of what is sent, with the references it would be stored with, as far as its sender may know of their targets. */
    public Resource completed(Resource sent, RequestDetails request) {
        Resource copy = sent.copy();
        if (copy instanceof Bundle bundle) {
            BundleTargets targets = BundleTargets.of(bundle, () -> "urn:uuid:" + ids.next());
            List<Resource> resources = bundle.getEntry().stream()
                    .map(BundleEntryComponent::getResource)
                    .filter(Objects::nonNull)
                    .toList();
            complete(resources, targets, request);
        } else {
            complete(List.of(copy), NOTHING_ELSE_SENT, request);
        }
        return copy;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        single((Resource) resource, null, request);
    }

    /** What was kept as a number and has a record by now is no change: the version before it is completed too. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        single((Resource) after, (Resource) before, request);
    }

    private void single(Resource resource, @Nullable Resource before, @Nullable RequestDetails request) {
        if (isOfClients(resource)) {
            List<Resource> open = new ArrayList<>();
            if (resource.getUserData(COMPLETE) == null) {
                open.add(resource);
            }
            if (before != null) {
                open.add(before);
            }
            complete(open, NOTHING_ELSE_SENT, request);
        }
        resource.setUserData(COMPLETE, null);
    }

    /** Definitions refer to nothing that is stored. */
    private static boolean isOfClients(Resource resource) {
        StoredType type = ServerStatement.ofTheGuide().type(resource.fhirType());
        return type != null && type.writable();
    }

    private void complete(List<Resource> resources, BundleTargets targets, @Nullable RequestDetails request) {
        String ourAddress = request == null ? null : request.getFhirServerBase();
        IdentityHashMap<Reference, IdentifiedRecord> toFind = new IdentityHashMap<>();
        for (Resource resource : resources) {
            FoundReference.each(resource, found -> {
                IdentifiedRecord record = completed(found, targets, ourAddress);
                if (record != null) {
                    toFind.put(found.reference(), record);
                }
            });
        }
        Map<IdentifiedRecord, String> stored = identifiers.find(new HashSet<>(toFind.values()));
        Set<String> known = knowable.among(stored.values(), request);
        toFind.forEach((reference, record) -> {
            String target = stored.get(record);
            if (target != null && known.contains(target)) {
                reference.setReference(target);
            }
        });
    }

    /** Completes what needs no store; otherwise answers what is to be found there. */
    private static @Nullable IdentifiedRecord completed(
            FoundReference found, BundleTargets targets, @Nullable String ourAddress) {
        Reference reference = found.reference();
        if (reference.getReference() != null) {
            String local = relative(reference.getReference(), ourAddress);
            String name = targets.named(reference.getReference());
            reference.setReference(Objects.requireNonNullElse(name == null ? targets.named(local) : name, local));
        }
        IdentifiedRecord record = Leads.somewhere(reference)
                ? IdentifiedRecord.ofCondition(reference.getReference())
                : IdentifiedRecord.ofLogical(found);
        String entry = record == null ? null : targets.identified(record);
        if (entry != null) {
            reference.setReference(entry);
            return null;
        }
        return record;
    }

    private static String relative(String reference, @Nullable String ourAddress) {
        return ourAddress != null && reference.startsWith(ourAddress + "/")
                ? reference.substring(ourAddress.length() + 1)
                : reference;
    }
}
