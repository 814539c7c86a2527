package no.whatmatters.access.relation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private final JdbcTemplate database;
    private final Directory directory;
    private final Persons persons;
    private final Clock clock;

    RelationIndex(JdbcTemplate database, Directory directory, Persons persons, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.persons = persons;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        note((Resource) resource, false);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        note((Resource) after, false);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        note((Resource) resource, true);
    }

    private void note(Resource resource, boolean deleted) {
        if (TELLING.contains(resource.fhirType())) {
            Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
            if (pending == null) {
                pending = new Pending();
                TransactionSynchronizationManager.bindResource(this, pending);
                TransactionSynchronizationManager.registerSynchronization(pending);
            }
            if (ServiceMade.isMoved(resource)) {
                // There may be many of these, and what they refer to is there.
                write(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource, clock.instant());
            } else {
                pending.add(resource, deleted);
            }
        }
    }

    /** What one transaction has written that may tell who takes part. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, @Nullable Resource> told = new LinkedHashMap<>();
        private final Set<String> changed = new HashSet<>();

        void add(Resource resource, boolean deleted) {
            String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            told.put(id, deleted ? null : resource);
            changed.addAll(PersonOf.in(resource));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Instant now = clock.instant();
            told.forEach((id, resource) -> write(id, resource, now));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RelationIndex.this);
            persons.forget(changed);
        }
    }

    private void write(String reference, @Nullable Resource resource, Instant now) {
        String type = reference.substring(0, reference.indexOf('/'));
        String id = reference.substring(reference.indexOf('/') + 1);
        if (type.equals("Consent")) {
            database.update("delete from patient_block where consent_id = ?", id);
            if (resource instanceof Consent consent) {
                new Blocks(directory).in(consent).forEach(block -> PersonOf.in(consent)
                        .forEach(person -> insert(id, person, block)));
            }
            return;
        }
        List<Row> rows =
                resource == null ? List.of() : inTheFirstDays(id, new WhoTakesPart(directory, now).in(resource));
        database.update("delete from care_relation where source_type = ? and source_id = ?", type, id);
        for (Row row : rows) {
            database.update(
                    "insert into care_relation (source_type, source_id, person, part, organisation, practitioner, begins,"
                            + " ends, plan) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    type,
                    id,
                    row.person(),
                    row.part().name(),
                    row.organisation(),
                    row.practitioner(),
                    timestamp(row.begins()),
                    timestamp(row.ends()),
                    row.plan());
        }
    }

    /** Whoever is asked may read for some days from the request on, however often it is written in them. */
    private List<Row> inTheFirstDays(String task, List<Row> rows) {
        if (rows.stream().noneMatch(each -> each.part() == Part.ASKED)) {
            return rows;
        }
        return database
                .queryForList(
                        "select ends from care_relation where source_type = 'Task' and source_id = ? and part = ?",
                        Timestamp.class,
                        task,
                        Part.ASKED.name())
                .stream()
                .findFirst()
                .map(ends ->
                        rows.stream().map(each -> each.until(ends.toInstant())).toList())
                .orElse(rows);
    }

    private void insert(String consent, String person, Block block) {
        database.update(
                "insert into patient_block (consent_id, person, organisation, practitioner, types, resources, begins, ends)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                consent,
                person,
                block.organisation(),
                block.practitioner(),
                block.types().toArray(String[]::new),
                block.resources().toArray(String[]::new),
                timestamp(block.from()),
                timestamp(block.until()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
