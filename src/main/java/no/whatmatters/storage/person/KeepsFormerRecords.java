package no.whatmatters.storage.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.HashSet;
import java.util.Set;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps whose a record was when it is deleted, or no longer names the person: HAPI's index knows the present alone. In the
 * transaction of that change.
 */
@Interceptor
@Component
class KeepsFormerRecords implements StorageInterceptor {

    private static final String KEEP =
            "insert into former_record (person, resource_type, resource_id) values (?, ?, ?) on conflict do nothing";

    private final JdbcTemplate database;

    KeepsFormerRecords(JdbcTemplate database) {
        this.database = database;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        keep(PersonOf.in((Resource) resource), (Resource) resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after) {
        if (before != null) {
            Set<String> gone = new HashSet<>(PersonOf.in((Resource) before));
            gone.removeAll(PersonOf.in((Resource) after));
            keep(gone, (Resource) after);
        }
    }

    private void keep(Set<String> persons, Resource resource) {
        persons.forEach(each -> database.update(
                KEEP, each, resource.fhirType(), resource.getIdElement().getIdPart()));
    }
}
