package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.List;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps a business identifier the name of one resource of its type, under any number of senders at once: national
 * numbers always, a sender's own from its first conditional write on. Rows are written in the transaction of the
 * resource, so the database decides who was first. Decision 0008.
 */
@Interceptor
@Component
class BusinessIdentifiers implements StorageInterceptor {

    private static final String CONDITION = BusinessIdentifier.class.getName();

    private final JdbcTemplate database;

    BusinessIdentifiers(JdbcTemplate database) {
        this.database = database;
    }

    /** Remembers on the resource the identifier by which its sender wants it to be found again. */
    static void claim(IBaseResource resource, BusinessIdentifier identifier) {
        resource.setUserData(CONDITION, identifier);
    }

    /** The identifier by which its sender wants it to be found again; null where the sender named none. */
    static @Nullable BusinessIdentifier claimed(IBaseResource resource) {
        return (BusinessIdentifier) resource.getUserData(CONDITION);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        keep(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        releaseAllBut(BusinessIdentifier.of(after), after);
        keep(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        releaseAllBut(List.of(), resource);
    }

    private void keep(IBaseResource resource) {
        String type = resource.getIdElement().getResourceType();
        BusinessIdentifier claimed = claimed(resource);
        for (BusinessIdentifier each : BusinessIdentifier.of(resource)) {
            boolean unique = each.isUniqueFor(type) || each.equals(claimed);
            String owner = unique ? take(type, each, id(resource)) : ownerOf(type, each);
            if (owner != null && !owner.equals(id(resource))) {
                throw conflict(type, each, claimed);
            }
        }
    }

    /** Takes the identifier for the resource; answers who has it where somebody else was first. */
    private @Nullable String take(String type, BusinessIdentifier identifier, String id) {
        int taken = database.update(
                "insert into business_identifier (resource_type, system, value, resource_id) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                type,
                identifier.system(),
                identifier.value(),
                id);
        return taken == 1 ? id : ownerOf(type, identifier);
    }

    private @Nullable String ownerOf(String type, BusinessIdentifier identifier) {
        return database
                .queryForList(
                        "select resource_id from business_identifier where resource_type = ? and system = ? and value = ?",
                        String.class,
                        type,
                        identifier.system(),
                        identifier.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private void releaseAllBut(List<BusinessIdentifier> kept, IBaseResource resource) {
        String[] systems = kept.stream().map(BusinessIdentifier::system).toArray(String[]::new);
        String[] values = kept.stream().map(BusinessIdentifier::value).toArray(String[]::new);
        database.update(
                "delete from business_identifier where resource_type = ? and resource_id = ? and (system, value) not in"
                        + " (select * from unnest(?::text[], ?::text[]))",
                resource.getIdElement().getResourceType(),
                id(resource),
                systems,
                values);
    }

    private static String id(IBaseResource resource) {
        return resource.getIdElement().getIdPart();
    }

    /** A conditional write finds the other resource when it is tried again, as HAPI does; a plain one never will. */
    private static RuntimeException conflict(
            String type, BusinessIdentifier identifier, @Nullable BusinessIdentifier claimed) {
        RequestRefused taken = new RequestRefused(StorageRefusal.IDENTIFIER_TAKEN, type);
        boolean found = claimed != null
                && (identifier.equals(claimed) || (claimed.isUniqueFor(type) && identifier.isNational()));
        return found ? new ResourceVersionConflictException(taken.getMessage(), taken, null) : taken;
    }
}
