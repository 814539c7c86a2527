package no.whatmatters.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.LinkedHashSet;
import java.util.Set;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes what a database transaction writes on behalf of a request, by whatever way: also what the server itself makes of
 * it. The rows are stored with the transaction, see {@link WrittenTogether}.
 */
@Interceptor
@Component
class RecordsWrites implements StorageInterceptor {

    private final Recording recording;

    RecordsWrites(Recording recording) {
        this.recording = recording;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        note(Touched.of(Verb.CREATED, (Resource) resource));
    }

    /** Also for the person whose it was before, where a change gave it to another. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        Touched changed = Touched.of(Verb.CHANGED, (Resource) after);
        Set<String> persons = new LinkedHashSet<>(changed.persons());
        persons.addAll(Touched.of(Verb.CHANGED, (Resource) before).persons());
        note(persons.isEmpty() ? changed : changed.about(persons));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        note(Touched.of(Verb.DELETED, (Resource) resource));
    }

    private void note(Touched touched) {
        Trail.ofThisThread().ifPresent(trail -> transaction(trail).add(touched));
    }

    private WrittenTogether transaction(Trail trail) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(WrittenTogether.class::isInstance)
                .map(WrittenTogether.class::cast)
                .findFirst()
                .orElseGet(() -> begin(trail));
    }

    private WrittenTogether begin(Trail trail) {
        WrittenTogether written = new WrittenTogether(trail, recording);
        TransactionSynchronizationManager.registerSynchronization(written);
        return written;
    }
}
