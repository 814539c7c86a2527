package no.whatmatters.storage.persons;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.EndOfTransaction;
import no.whatmatters.storage.reference.FoundReference;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which records of persons have given way to which: two records turned out to be one person's. What is said of the one is said
 * of the other. Remembered for some seconds; another node may take what is new for the old one that long, and
 * what is written so is brought along a little later. Decision 0038.
 */
@Component
public class ReplacedPersons {

    private static final String PATIENT = "Patient";

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final String STRAGGLERS = """
            select p.person, p.survivor from person_replaced p
             where p.since > now() - interval '1 hour' and exists (
               select 1 from hfj_resource t
                 join hfj_res_link l on l.target_resource_id = t.res_id and l.src_path <> 'Provenance.entity.what'
                 join hfj_resource r on r.res_id = l.src_resource_id and r.res_deleted_at is null
                where t.res_type = 'Patient' and t.fhir_id = p.person)""";

    private final JdbcTemplate database;
    private final Cache<String, Optional<String>> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    ReplacedPersons(JdbcTemplate database) {
        this.database = database;
    }

    /** The record that holds what this one held; empty where it is in force itself. */
    public Optional<String> survivorOf(String patientId) {
        return Optional.ofNullable(survivorsOf(Set.of(patientId)).get(patientId));
    }

    /** As {@link #survivorOf}, as the database has it now. */
    public Optional<String> survivorNow(String patientId) {
        return lookUp(Set.of(patientId)).getOrDefault(patientId, Optional.empty());
    }

    /** The records that have given way to this one. */
    public List<String> replacedBy(String patientId) {
        return database.queryForList("select person from person_replaced where survivor = ?", String.class, patientId);
    }

    /** Whether the record has given way, as the database has it now. */
    public boolean isReplaced(String patientId) {
        return !database.queryForList("select 1 from person_replaced where person = ?", Integer.class, patientId)
                .isEmpty();
    }

    /** As {@link #survivorOf}, for several at once: those that have given way, each with the one that is in force. */
    public Map<String, String> survivorsOf(Set<String> patientIds) {
        Map<String, Optional<String>> found = known.getAll(patientIds, this::lookUp);
        Map<String, String> survivors = new HashMap<>();
        found.forEach((id, survivor) -> survivor.ifPresent(each -> survivors.put(id, each)));
        return survivors;
    }

    /**
     * Has what names a record that has given way name the one that is in force. Records of persons name each other by their
     * links, and mean what they say; so does what the service makes.
     */
    public void follow(List<Resource> resources) {
        List<Reference> references = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (Resource resource : resources) {
            if (!(resource instanceof Patient) && !ServiceMade.is(resource)) {
                FoundReference.each(resource, found -> {
                    IIdType id = found.reference().getReferenceElement();
                    if (PATIENT.equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute()) {
                        references.add(found.reference());
                        persons.add(id.getIdPart());
                    }
                });
            }
        }
        if (persons.isEmpty()) {
            return;
        }
        Map<String, String> survivors = survivorsOf(persons);
        references.forEach(each -> {
            String survivor = survivors.get(each.getReferenceElement().getIdPart());
            if (survivor != null) {
                each.setReference(PATIENT + "/" + survivor);
            }
        });
    }

    private Map<String, Optional<String>> lookUp(Set<? extends String> patientIds) {
        Map<String, Optional<String>> found = new HashMap<>();
        patientIds.forEach(each -> found.put(each, Optional.empty()));
        database.query(
                "select person, survivor from person_replaced where person = any(?)",
                row -> {
                    found.put(row.getString(1), Optional.of(row.getString(2)));
                },
                (Object) patientIds.toArray(String[]::new));
        return found;
    }

    /** Records that gave way in the last hour, and are referred to still; each with the one that is in force. */
    public Map<String, String> withStragglers() {
        Map<String, String> found = new HashMap<>();
        database.query(STRAGGLERS, row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    /** Notes that the record has given way, and with it those that had given way to it. */
    public void replace(String patientId, String survivor, @Nullable String organisation, Instant now) {
        List<String> before = replacedBy(patientId);
        database.update("update person_replaced set survivor = ? where survivor = ?", survivor, patientId);
        database.update(
                "insert into person_replaced (person, survivor, organisation, since) values (?, ?, ?, ?)",
                patientId,
                survivor,
                organisation,
                Timestamp.from(now));
        database.update(
                "insert into former_record (person, resource_type, resource_id)"
                        + " select ?, resource_type, resource_id from former_record where person = ? on conflict do nothing",
                survivor,
                patientId);
        EndOfTransaction.after(() -> {
            known.invalidate(patientId);
            known.invalidateAll(before);
        });
    }

    /**
     * Notes that the record is in force again.
     *
     * @param with those that had given way to it, before it gave way itself: they do so again
     */
    public void restore(String patientId, Set<String> with) {
        database.update("delete from person_replaced where person = ?", patientId);
        database.update(
                "update person_replaced set survivor = ? where person = any(?)",
                patientId,
                with.toArray(String[]::new));
        EndOfTransaction.after(() -> {
            known.invalidate(patientId);
            known.invalidateAll(with);
        });
    }
}
