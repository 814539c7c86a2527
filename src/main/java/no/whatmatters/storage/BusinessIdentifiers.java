package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.FinalRule;
import no.whatmatters.storage.change.PendingWrite;
import no.whatmatters.storage.change.PendingWrite.Kind;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps a business identifier the name of one resource of its type, under any number of senders at once: national
 * numbers always, a sender's own from its first conditional write on. Rows are written in the transaction of the
 * resource, those of all that a Bundle creates with one statement, so the database decides who was first; the other final
 * rules find them there. Decision 0008.
 */
@Interceptor
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusinessIdentifiers implements StorageInterceptor, FinalRule {

    private static final String CONDITION = BusinessIdentifier.class.getName();
    private static final String ANOTHERS = CONDITION + ".anothers";
    private static final String KEPT = BusinessIdentifiers.class.getName();

    /** In the order of their names, in which all take them: who waits for another is not waited for by that one. */
    private static final String TAKE = """
            insert into business_identifier (resource_type, system, value, resource_id)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as taken(type, system, value, id)
            order by type, system, value, id on conflict do nothing""";

    private static final String OWNERS = """
            select place, resource_id from unnest(?::int[], ?::text[], ?::text[], ?::text[])
                as wanted(place, type, system, value)
            join business_identifier b
                on b.resource_type = wanted.type and b.system = wanted.system and b.value = wanted.value""";

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

    /** Says that the identifier that the resource claims names another record, of which its sender may not know. */
    static void leaveToAnother(IBaseResource resource) {
        resource.setUserData(ANOTHERS, claimed(resource));
        resource.setUserData(CONDITION, null);
    }

    /** Whether one of its identifiers is said to name another record. */
    static boolean isLeftToAnother(IBaseResource resource) {
        return resource.getUserData(ANOTHERS) != null;
    }

    /** An identifier of a resource; names it, and nothing else, where it is unique. */
    private record Named(IBaseResource resource, BusinessIdentifier identifier) {

        String type() {
            return resource.getIdElement().getResourceType();
        }

        String id() {
            return resource.getIdElement().getIdPart();
        }

        boolean isClaimed() {
            return identifier.equals(claimed(resource));
        }

        /** Whether a condition leads to whoever has it: that of its resource, or of a person of several national numbers. */
        boolean isFoundAgain() {
            BusinessIdentifier claimed = claimed(resource);
            return isClaimed() || (claimed != null && claimed.isUniqueFor(type()) && identifier.isNational());
        }

        boolean isAnothers() {
            return identifier.equals(resource.getUserData(ANOTHERS));
        }

        boolean isUnique() {
            return isClaimed() || identifier.isUniqueFor(type());
        }
    }

    @Override
    public void lookAt(List<PendingWrite> writes, BiConsumer<PendingWrite, Fault> refuse) {
        Map<IBaseResource, PendingWrite> created = new HashMap<>();
        writes.stream().filter(each -> each.kind() == Kind.CREATE).forEach(each -> created.put(each.resource(), each));
        for (Named each : takenByOthers(List.copyOf(created.keySet()))) {
            PendingWrite write = created.get(each.resource());
            if (each.isFoundAgain() || write == null) {
                throw conflict(each);
            }
            refuse.accept(
                    write,
                    new Fault(StorageRefusal.IDENTIFIER_TAKEN, List.of(each.type()), each.type() + ".identifier"));
        }
        created.keySet().forEach(each -> each.setUserData(KEPT, true));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource.getUserData(KEPT) == null) {
            keep(resource);
        }
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
        takenByOthers(List.of(resource)).stream().findFirst().ifPresent(each -> {
            throw conflict(each);
        });
    }

    /** Takes the unique identifiers for their resources; answers those that are the names of others. */
    private List<Named> takenByOthers(List<? extends IBaseResource> resources) {
        List<Named> all = new ArrayList<>();
        resources.forEach(
                each -> BusinessIdentifier.of(each).forEach(identifier -> all.add(new Named(each, identifier))));
        List<Named> unique = all.stream().filter(Named::isUnique).toList();
        boolean taken = unique.isEmpty() || database.update(TAKE, columns(unique, false)) == unique.size();
        List<Named> doubtful =
                taken ? all.stream().filter(each -> !each.isUnique()).toList() : all;
        Set<Named> others = new LinkedHashSet<>();
        all.stream().filter(Named::isAnothers).forEach(others::add);
        if (!doubtful.isEmpty()) {
            database.query(
                    OWNERS,
                    row -> {
                        Named each = doubtful.get(row.getInt("place"));
                        if (!each.id().equals(row.getString("resource_id"))) {
                            others.add(each);
                        }
                    },
                    columns(doubtful, true));
        }
        return List.copyOf(others);
    }

    private static Object[] columns(List<Named> all, boolean placed) {
        Object[] last = placed
                ? IntStream.range(0, all.size()).boxed().toArray(Integer[]::new)
                : all.stream().map(Named::id).toArray(String[]::new);
        Object[] types = all.stream().map(Named::type).toArray(String[]::new);
        Object[] systems = all.stream().map(each -> each.identifier().system()).toArray(String[]::new);
        Object[] values = all.stream().map(each -> each.identifier().value()).toArray(String[]::new);
        return placed ? new Object[] {last, types, systems, values} : new Object[] {types, systems, values, last};
    }

    private void releaseAllBut(List<BusinessIdentifier> kept, IBaseResource resource) {
        String[] systems = kept.stream().map(BusinessIdentifier::system).toArray(String[]::new);
        String[] values = kept.stream().map(BusinessIdentifier::value).toArray(String[]::new);
        database.update(
                "delete from business_identifier where resource_type = ? and resource_id = ? and (system, value) not in"
                        + " (select * from unnest(?::text[], ?::text[]))",
                resource.getIdElement().getResourceType(),
                resource.getIdElement().getIdPart(),
                systems,
                values);
    }

    /** A conditional write finds the other resource when it is tried again, as HAPI does; a plain one never will. */
    private static RuntimeException conflict(Named identifier) {
        RequestRefused taken = new RequestRefused(StorageRefusal.IDENTIFIER_TAKEN, identifier.type());
        return identifier.isFoundAgain()
                ? new ResourceVersionConflictException(taken.getMessage(), taken, null)
                : taken;
    }
}
