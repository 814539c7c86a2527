package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The service's own reading and writing within the database transaction that a caller's write has open: what one write
 * brings with it is stored with it, or not at all. Past all access rules; every write is validated like any other.
 */
@Component
public class Alongside {

    /** Current records with a reference to that one at that place. */
    private static final String REFERRING = """
            select r.res_type || '/' || r.fhir_id from hfj_resource t
            join hfj_res_link l on l.target_resource_id = t.res_id and l.src_path = ?
            join hfj_resource r on r.res_id = l.src_resource_id
            where t.res_type = ? and t.fhir_id = ? and r.res_deleted_at is null""";

    private static final String IDENTIFIED = """
            select r.res_type || '/' || r.fhir_id from hfj_spidx_token t
            join hfj_resource r on r.res_id = t.res_id
            where t.hash_sys_and_value = ? and r.res_type = ? and r.res_deleted_at is null""";

    private final DaoRegistry types;
    private final IFhirSystemDao<Bundle, Meta> transactions;
    private final TimeOrderedIds ids;
    private final EntityManager entities;
    private final JdbcTemplate database;

    Alongside(
            DaoRegistry types,
            IFhirSystemDao<Bundle, Meta> transactions,
            TimeOrderedIds ids,
            EntityManager entities,
            JdbcTemplate database) {
        this.types = types;
        this.transactions = transactions;
        this.ids = ids;
        this.entities = entities;
        this.database = database;
    }

    /**
     * The current version, as the open transaction has it so far; empty where there is none, or it is deleted.
     *
     * @param id type and id
     */
    public Optional<Resource> find(IIdType id) {
        // HAPI flushes at commit only, and looks ids up by query.
        entities.flush();
        try {
            return Optional.of((Resource) types.getResourceDao(id.getResourceType())
                    .read(id.toUnqualifiedVersionless(), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
    }

    /**
     * The current version, for a change: nobody else changes what has the same key until the open transaction ends. Who waited
     * sees what the other one wrote, so that a record which several write at once is not a race to be lost.
     *
     * @param id type and id
     * @param key what is changed together, such as all that is shared about one person
     */
    public Optional<Resource> findToChange(IIdType id, String key) {
        entities.flush();
        hold(key);
        try {
            // What HAPI loaded before the wait may be old, and keeps its content beside its version: it is loaded anew.
            entities.detach(types.getResourceDao(id.getResourceType()).readEntity(id, new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
        return find(id);
    }

    /** A past version; empty where there is none. */
    public Optional<Resource> past(IIdType id, long version) {
        entities.flush();
        try {
            return Optional.of((Resource) types.getResourceDao(id.getResourceType())
                    .read(
                            id.toUnqualifiedVersionless().withVersion(String.valueOf(version)),
                            new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
    }

    /** Current records with that identifier. Nobody else who asks in this way makes one until the open transaction ends. */
    public List<Resource> identifiedToMake(String type, BusinessIdentifier identifier) {
        entities.flush();
        hold(type + "|" + identifier.system() + "|" + identifier.value());
        long hash = SearchParamHash.hashSearchParam(
                type,
                "identifier",
                identifier.system().trim(),
                identifier.value().trim());
        return database.queryForList(IDENTIFIED, String.class, hash, type).stream()
                .flatMap(reference -> find(new IdType(reference)).stream())
                .toList();
    }

    /** Has whoever changes what has that key wait until the open transaction ends. */
    public void hold(String key) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, key);
    }

    /**
     * Current records that refer to one, at a place that is indexed.
     *
     * @param path FHIRPath of the reference, such as {@code Task.basedOn}
     */
    public List<Resource> referringTo(IIdType target, String path) {
        entities.flush();
        Map<String, List<IdType>> found =
                database
                        .queryForList(REFERRING, String.class, path, target.getResourceType(), target.getIdPart())
                        .stream()
                        .map(IdType::new)
                        .collect(Collectors.groupingBy(IdType::getResourceType));
        return found.entrySet().stream()
                .flatMap(each -> all(each.getKey(), each.getValue()).stream())
                .toList();
    }

    /** Those of that type at once. */
    private List<Resource> all(String type, List<IdType> ids) {
        TokenOrListParam any = new TokenOrListParam();
        ids.forEach(each -> any.add(new TokenParam(each.getIdPart())));
        SearchParameterMap parameters = new SearchParameterMap();
        parameters.add("_id", any);
        return found(type, parameters);
    }

    private List<Resource> found(String type, SearchParameterMap parameters) {
        parameters.setLoadSynchronous(true);
        return types.getResourceDao(type).search(parameters, new SystemRequestDetails()).getAllResources().stream()
                .map(Resource.class::cast)
                .toList();
    }

    /**
     * Current records of one person with one of those statuses, as the open transaction has them so far.
     *
     * @param type a type with the search parameters {@code patient} and {@code status}, or Goal
     */
    public List<Resource> ofPerson(IIdType person, String type, Collection<String> statuses) {
        entities.flush();
        TokenOrListParam status = new TokenOrListParam();
        statuses.forEach(each -> status.add(new TokenParam(each)));
        SearchParameterMap parameters = new SearchParameterMap();
        parameters.add("patient", new ReferenceParam(person.toUnqualifiedVersionless()));
        // R4's goals have a status of their own name.
        parameters.add(type.equals("Goal") ? "lifecycle-status" : "status", status);
        return found(type, parameters);
    }

    /**
     * Stores resources: one with an id under that id, a new one unless there is one with its first identifier.
     *
     * @throws RuntimeException where one breaks a rule; the caller's write is then not stored either
     */
    public void store(List<? extends Resource> resources) {
        store(resources, new SystemRequestDetails());
    }

    void store(List<? extends Resource> resources, SystemRequestDetails request) {
        if (resources.isEmpty()) {
            return;
        }
        entities.flush();
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            if (resource.getIdElement().hasIdPart()) {
                update(bundle, resource);
            } else {
                create(bundle, resource);
            }
        }
        transactions.transactionNested(request, bundle);
    }

    private static void update(Bundle bundle, Resource resource) {
        String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        resource.setId(id);
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(id);
    }

    private void create(Bundle bundle, Resource resource) {
        ids.assignTo(resource);
        Bundle.BundleEntryComponent entry =
                bundle.addEntry().setFullUrl("urn:uuid:" + ids.next()).setResource(resource);
        entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
        Property identifiers = resource.getNamedProperty("identifier");
        if (identifiers != null && !identifiers.getValues().isEmpty()) {
            Identifier first = (Identifier) identifiers.getValues().get(0);
            BusinessIdentifiers.claim(resource, new BusinessIdentifier(first.getSystem(), first.getValue()));
            entry.getRequest()
                    .setIfNoneExist(Condition.ofType(
                            resource.fhirType(), "identifier=" + first.getSystem() + "|" + first.getValue()));
        }
    }
}
