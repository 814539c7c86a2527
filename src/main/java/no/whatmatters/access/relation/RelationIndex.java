package no.whatmatters.access.relation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index of care relations and blocks in the transaction of the resource that says so. Written at its end, when all
 * that a Bundle brings is there, whatever its order. Decision 0015.
 */
@Interceptor
@Component
class RelationIndex implements StorageInterceptor {

    private static final Set<String> TELLING = Set.of("CareTeam", "CarePlan", "Task", "Patient", "Consent");

    private final RelationRows rows;
    private final Persons persons;

    RelationIndex(RelationRows rows, Persons persons) {
        this.rows = rows;
        this.persons = persons;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        note((Resource) resource, Pending::created);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        note((Resource) after, Pending::changed);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        note((Resource) resource, Pending::deleted);
    }

    private void note(Resource resource, BiConsumer<Pending, Resource> how) {
        if (TELLING.contains(resource.fhirType())) {
            Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
            if (pending == null) {
                pending = new Pending();
                TransactionSynchronizationManager.bindResource(this, pending);
                TransactionSynchronizationManager.registerSynchronization(pending);
            }
            if (ServiceMade.isMoved(resource)) {
                // There may be many of these, and what they refer to is there.
                rows.write(List.of(Told.changed(resource)));
            } else {
                how.accept(pending, resource);
                pending.concerned.addAll(PersonOf.in(resource));
            }
        }
    }

    /** What one transaction has written that may tell who takes part. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, Told> told = new LinkedHashMap<>();
        private final Set<String> concerned = new HashSet<>();

        void created(Resource resource) {
            told.put(Told.name(resource), Told.created(resource));
        }

        void changed(Resource resource) {
            told.merge(Told.name(resource), Told.changed(resource), Told::then);
        }

        void deleted(Resource resource) {
            told.merge(Told.name(resource), Told.deleted(resource), Told::then);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.write(told.values());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RelationIndex.this);
            persons.forget(concerned);
        }
    }
}
