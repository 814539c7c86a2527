package no.whatmatters.storage.person;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.rest.api.InterceptorInvocationTimingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds references to a list of a stored record, as its next version, in the database transaction that is open. HAPI would load,
 * judge, index and store the whole record anew for the sake of one line. Past all access rules, and for lists that the profile
 * lets grow: what is added is not validated. Whoever listens to changes that are stored is told. Decision 0039.
 */
@Component
public class GrowsLists {

    private static final String HELD = """
            select t.res_type || '/' || t.fhir_id from hfj_resource r
              join hfj_res_link l on l.src_resource_id = r.res_id
              join hfj_resource t on t.res_id = l.target_resource_id
             where r.res_type = ? and r.fhir_id = ? and l.src_path = ?""";

    private static final String CURRENT = "select" + StoredVersion.COLUMNS + """
              from hfj_resource r
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
             where r.res_type = ? and r.fhir_id = ? and r.res_deleted_at is null
            """;

    private static final String NEXT = """
            with next as (
              update hfj_resource set res_ver = res_ver + 1, res_updated = ?, hash_sha256 = ?, sp_has_links = true
               where res_id = ? and res_ver = ?
              returning res_id, res_ver)
            insert into hfj_res_ver (pid, res_id, res_ver, res_type, res_type_id, res_text_vc, res_updated, res_encoding,
                   res_version, has_tags, partition_id, partition_date, res_published, source_uri)
            select nextval('seq_resource_history_id'), n.res_id, n.res_ver, v.res_type, v.res_type_id, ?, ?, v.res_encoding,
                   v.res_version, v.has_tags, v.partition_id, v.partition_date, v.res_published, v.source_uri
              from next n join hfj_res_ver v on v.res_id = n.res_id and v.res_ver = n.res_ver - 1
            """;

    private static final String LINK = """
            insert into hfj_res_link (pid, src_path, src_resource_id, source_resource_type, src_res_type_id,
                   target_resource_id, target_resource_type, target_res_type_id, sp_updated)
            select nextval('seq_reslink_id'), ?, r.res_id, r.res_type, r.res_type_id, t.res_id, t.res_type, t.res_type_id, ?
              from hfj_resource r, hfj_resource t
             where r.res_id = ? and t.res_type = ? and t.fhir_id = ?
            """;

    private final JdbcTemplate database;
    private final EntityManager entities;
    private final VersionReader reader;
    private final IInterceptorBroadcaster storage;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    GrowsLists(
            JdbcTemplate database,
            EntityManager entities,
            VersionReader reader,
            @Qualifier("jpaInterceptorService") IInterceptorBroadcaster storage) {
        this.database = database;
        this.entities = entities;
        this.reader = reader;
        this.storage = storage;
    }

    /**
     * Those that the list does not hold yet, as far as is stored; all of them where there is no such record.
     *
     * @param record type and id
     * @param element name of an element of the record that holds references
     * @param references each type and id, without a version
     */
    public List<String> lacking(IdType record, String element, Collection<String> references) {
        GrownLists grown = GrownLists.ofTransaction();
        List<String> asked = references.stream()
                .filter(each -> !grown.hold(record, element, each))
                .toList();
        if (asked.isEmpty()) {
            return asked;
        }
        Set<String> held = new HashSet<>(database.queryForList(
                HELD, String.class, record.getResourceType(), record.getIdPart(), path(record, element)));
        grown.remember(record, element, held);
        return asked.stream().filter(each -> !held.contains(each)).toList();
    }

    /** The record was changed by other means, its lists among it. */
    public void changed(IdType record) {
        GrownLists.ofTransaction().forget(record);
    }

    /**
     * Adds to the list what it does not hold yet. Nobody else may change the record meanwhile: whoever calls holds it
     * ({@code Alongside.hold}).
     *
     * @param record type and id; nothing is done where there is none
     * @param element name of an element of the record that holds references
     * @param references each type and id, without a version, of a record that is stored
     */
    public void add(IdType record, String element, Collection<String> references) {
        // What the open transaction has made so far is to be seen by the statements.
        entities.flush();
        database.query(CURRENT, (row, number) -> StoredVersion.of(row), record.getResourceType(), record.getIdPart())
                .forEach(current -> add(current, path(record, element), element, references));
    }

    private void add(StoredVersion current, String path, String element, Collection<String> references) {
        ObjectNode text = tree(current.text());
        ArrayNode list = text.withArray(element);
        Set<String> all = new HashSet<>(references);
        list.forEach(each -> all.add(each.path("reference").asText()));
        Set<String> added = new LinkedHashSet<>(references);
        list.forEach(each -> added.remove(each.path("reference").asText()));
        if (added.isEmpty()) {
            return;
        }
        added.forEach(each -> list.addObject().put("reference", each));
        TransactionDetails transaction = new TransactionDetails();
        Timestamp now = new Timestamp(transaction.getTransactionDate().getTime());
        StoredVersion next = current.followedBy(text.toString(), now.toInstant());
        int written = database.update(
                NEXT,
                now,
                Hashing.sha256().hashUnencodedChars(next.text()).toString(),
                current.row(),
                current.version(),
                next.text(),
                now);
        int linked = added.stream()
                .map(IdType::new)
                .mapToInt(each ->
                        database.update(LINK, path, now, current.row(), each.getResourceType(), each.getIdPart()))
                .sum();
        if (written != 1 || linked != added.size()) {
            throw new ResourceVersionConflictException(
                    "A list that grew, or what was added to it, was changed meanwhile.");
        }
        // Hibernate may hold it as it was, with its content beside it.
        entities.detach(entities.getReference(ResourceTable.class, JpaPid.fromId(current.row())));
        Resource after = reader.read(List.of(next)).get(0);
        tell(reader.read(List.of(current)).get(0), after, transaction);
        // Not before: whoever is told takes it for a change.
        GrownLists.ofTransaction()
                .remember(new IdType(after.fhirType(), after.getIdElement().getIdPart()), element, all);
    }

    private void tell(Resource before, Resource after, TransactionDetails transaction) {
        HookParams told = new HookParams()
                .add(IBaseResource.class, before)
                .add(IBaseResource.class, after)
                .add(RequestDetails.class, new SystemRequestDetails())
                .add(ServletRequestDetails.class, null)
                .add(TransactionDetails.class, transaction)
                .add(InterceptorInvocationTimingEnum.class, InterceptorInvocationTimingEnum.ACTIVE);
        storage.callHooks(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED, told);
    }

    private ObjectNode tree(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored record is not JSON", e);
        }
    }

    private static String path(IdType record, String element) {
        return record.getResourceType() + "." + element;
    }
}
