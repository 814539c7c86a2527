package no.whatmatters.storage.persons;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Persons who have died, and what ended with them. Whoever tells somebody of something asks here first: of the dead nobody is
 * told anything. Written in the transaction of the Patient that says so. Decision 0037.
 */
@Component
public class DeceasedPersons {

    private final JdbcTemplate database;

    DeceasedPersons(JdbcTemplate database) {
        this.database = database;
    }

    /** Whether the person of that Patient has died, as far as it is known here. */
    public boolean includes(String patientId) {
        return !database.queryForList("select 1 from person_died where person = ?", Integer.class, patientId)
                .isEmpty();
    }

    /** Notes that the person has died. */
    public void add(String patientId, Instant now) {
        database.update(
                "insert into person_died (person, since) values (?, ?) on conflict do nothing",
                patientId,
                Timestamp.from(now));
    }

    /**
     * A record that ended with a person.
     *
     * @param id type and id
     * @param version that the service wrote last
     * @param before the version before it ended
     */
    public record Ended(IdType id, long version, long before) {}

    /** Notes what ended with the person: each in the version that is to be stored next. */
    public void ended(String patientId, List<? extends Resource> resources) {
        database.batchUpdate(
                "insert into ended_by_death (person, resource_type, resource_id, version, version_before)"
                        + " values (?, ?, ?, ?, ?) on conflict (resource_type, resource_id)"
                        + " do update set version = excluded.version, version_before = excluded.version_before",
                resources.stream()
                        .map(each -> new Object[] {
                            patientId,
                            each.fhirType(),
                            each.getIdElement().getIdPart(),
                            each.getIdElement().getVersionIdPartAsLong() + 1,
                            each.getIdElement().getVersionIdPartAsLong()
                        })
                        .toList());
    }

    /** Notes that what ended with one record belongs to another now, after each has been moved there. */
    public void joined(String patientId, String survivor) {
        database.update("delete from person_died where person = ?", patientId);
        database.update(
                "update ended_by_death set person = ?, version = version + 1 where person = ?", survivor, patientId);
    }

    /**
     * What ended with a record that is in force again stays as it was then, whatever becomes of the one that held it meanwhile.
     * Asked before what was moved goes back.
     *
     * @param plan id of its shared plan; empty where it has none
     */
    public void parted(String patientId, String plan) {
        database.update(
                "delete from ended_by_death where (resource_type = 'CarePlan' and resource_id = ?)"
                        + " or (resource_type, resource_id) in"
                        + " (select resource_type, resource_id from moved_record where person = ?)",
                plan,
                patientId);
    }

    /** The person lives after all; answers what had ended. */
    public List<Ended> remove(String patientId) {
        database.update("delete from person_died where person = ?", patientId);
        List<Ended> ended = database.query(
                "select resource_type, resource_id, version, coalesce(version_before, version - 1)"
                        + " from ended_by_death where person = ?",
                (row, number) ->
                        new Ended(new IdType(row.getString(1), row.getString(2)), row.getLong(3), row.getLong(4)),
                patientId);
        database.update("delete from ended_by_death where person = ?", patientId);
        return ended;
    }
}
