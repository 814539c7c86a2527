package no.whatmatters.storage.persons;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.reference.FoundReference;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Has records refer to another one than they did, in the database transaction that is open: a batch at a time, so that memory
 * does not grow with the person. Only current versions; history tells how it was. Decision 0038.
 */
@Component
public class MovesRecords {

    private static final int BATCH = 100;

    private static final String REFERRING = """
            select r.res_id, r.res_type, r.fhir_id from hfj_resource t
              join hfj_res_link l on l.target_resource_id = t.res_id
              join hfj_resource r on r.res_id = l.src_resource_id
             where (t.res_type, t.fhir_id) in (select * from unnest(?::text[], ?::text[]))
               and (r.res_type, r.fhir_id) not in (select * from unnest(?::text[], ?::text[]))
               and l.src_path <> 'Provenance.entity.what'
               and r.res_deleted_at is null and r.res_id > ?
             group by r.res_id, r.res_type, r.fhir_id order by r.res_id limit ?""";

    private static final String MOVED = """
            select resource_type, resource_id from moved_record
             where person = ? and (resource_type, resource_id) > (?, ?) order by 1, 2 limit ?""";

    private final Alongside alongside;
    private final EntityManager entities;
    private final JdbcTemplate database;

    MovesRecords(Alongside alongside, EntityManager entities, JdbcTemplate database) {
        this.alongside = alongside;
        this.entities = entities;
        this.database = database;
    }

    /**
     * Moves all that refers to a record which gives way, and notes what was moved.
     *
     * @param person id of the Patient that gives way
     * @param to what is referred to → what is to be, both such as {@code Patient/0198…}
     * @param except what stays as it is
     * @return how many were moved
     */
    public int move(String person, Map<String, String> to, Collection<String> except) {
        List<IdType> from = to.keySet().stream().map(IdType::new).toList();
        List<IdType> not = except.stream().map(IdType::new).toList();
        int moved = 0;
        long last = 0;
        while (true) {
            entities.flush();
            List<Row> rows = database.query(
                    REFERRING,
                    (row, number) -> new Row(row.getLong(1), new IdType(row.getString(2), row.getString(3))),
                    types(from),
                    ids(from),
                    types(not),
                    ids(not),
                    last,
                    BATCH);
            if (rows.isEmpty()) {
                return moved;
            }
            note(person, carry(rows.stream().map(Row::id).toList(), to));
            moved += rows.size();
            last = rows.get(rows.size() - 1).row();
        }
    }

    /**
     * Takes back what {@link #move} did, but for records that are gone; what was written anew since stays where it is.
     *
     * @param to as it was for the move, the other way round
     */
    public int moveBack(String person, Map<String, String> to) {
        int moved = 0;
        IdType last = new IdType("", "");
        while (true) {
            List<IdType> ids = database.query(
                    MOVED,
                    (row, number) -> new IdType(row.getString(1), row.getString(2)),
                    person,
                    last.getResourceType() == null ? "" : last.getResourceType(),
                    last.getIdPart() == null ? "" : last.getIdPart(),
                    BATCH);
            if (ids.isEmpty()) {
                database.update("delete from moved_record where person = ?", person);
                return moved;
            }
            moved += carry(ids, to).size();
            last = ids.get(ids.size() - 1);
        }
    }

    private List<Resource> carry(List<IdType> ids, Map<String, String> to) {
        List<Resource> batch = new ArrayList<>();
        for (IdType id : ids) {
            alongside.find(id).filter(each -> lead(each, to)).ifPresent(batch::add);
        }
        batch.forEach(ServiceMade::markMoved);
        alongside.store(batch);
        entities.flush();
        entities.clear();
        return batch;
    }

    /** Has the references of the resource lead there; tells whether one did not. */
    private static boolean lead(Resource resource, Map<String, String> to) {
        List<Reference> changed = new ArrayList<>();
        FoundReference.each(resource, found -> {
            String target = Leads.somewhere(found.reference())
                    ? to.get(found.reference()
                            .getReferenceElement()
                            .toUnqualifiedVersionless()
                            .getValue())
                    : null;
            if (target != null) {
                found.reference().setReference(target);
                changed.add(found.reference());
            }
        });
        String source = resource.getMeta().getSource();
        if (source != null && to.containsKey(source)) {
            resource.getMeta().setSource(to.get(source));
        }
        return !changed.isEmpty();
    }

    private void note(String person, List<Resource> moved) {
        database.batchUpdate(
                "insert into moved_record (person, resource_type, resource_id, version) values (?, ?, ?, ?)"
                        + " on conflict (person, resource_type, resource_id) do update set version = excluded.version",
                moved.stream()
                        .map(each -> new Object[] {
                            person,
                            each.fhirType(),
                            each.getIdElement().getIdPart(),
                            Long.parseLong(each.getMeta().getVersionId()) + 1
                        })
                        .toList());
    }

    private static String[] types(List<IdType> ids) {
        return ids.stream().map(IdType::getResourceType).toArray(String[]::new);
    }

    private static String[] ids(List<IdType> ids) {
        return ids.stream().map(IdType::getIdPart).toArray(String[]::new);
    }

    private record Row(long row, IdType id) {}
}
