package no.whatmatters.access.relation;

import com.github.benmanes.caffeine.cache.Ticker;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is known of a person: numbers, relations, blocks. Remembered for four seconds, and forgotten at once on the node that
 * changed it: a block is in force on every node within five, whatever happens to messages between them.
 */
@Component
public class Persons {

    private static final Duration REMEMBERED = Duration.ofSeconds(4);
    private static final int MOST = 20_000;

    /** One statement for all: kind of row, then its columns. */
    private static final String FIND = """
            select 'number' as row, value as a, null as b, null::timestamptz as begins, null::timestamptz as ends,
                   null as part, null as plan, null::text[] as types, null::text[] as resources
              from business_identifier where resource_type = 'Patient' and resource_id = ? and system = any(?)
            union all
            select 'relation', organisation, practitioner, begins, ends, part, plan, null, null
              from care_relation where person = ?
            union all
            select 'block', organisation, practitioner, begins, ends, null, null, types, resources
              from patient_block where person = ?
            union all
            select 'survivor', survivor, null, null, null, null, null, null, null from person_replaced where person = ?
            """;

    /**
     * What the plan of a hand-over names: readable before the answer. Its indexed references are its content; the team hangs on
     * the shared plan that it is part of, and in which order the person wants the goals is said of them from outside.
     */
    private static final String REACH = """
            with content as (
              select p.fhir_id as plan, l.src_path, t.res_id, t.res_type, t.fhir_id from hfj_resource p
                join hfj_res_link l on l.src_resource_id = p.res_id
                join hfj_resource t on t.res_id = l.target_resource_id
               where p.res_type = 'CarePlan' and p.fhir_id = any(?))
            select plan, res_type || '/' || fhir_id as record from content
             where res_type in ('Goal', 'ServiceRequest', 'Task', 'Appointment', 'CareTeam', 'Patient')
            union
            select c.plan, t.res_type || '/' || t.fhir_id from content c
              join hfj_res_link l on l.src_resource_id = c.res_id and l.src_path = 'CarePlan.careTeam'
              join hfj_resource t on t.res_id = l.target_resource_id
             where c.src_path = 'CarePlan.partOf'
            union
            select c.plan, r.res_type || '/' || r.fhir_id from content c
              join hfj_res_link l on l.target_resource_id = c.res_id and l.src_path = 'List.entry.item'
              join hfj_resource r on r.res_id = l.src_resource_id
             where c.res_type = 'Goal'
            """;

    private static final String[] NUMBERS = IdentifierSystems.OF_PERSONS.toArray(String[]::new);

    private final JdbcTemplate database;
    private final Remembered<PersonFacts> known = new Remembered<>(REMEMBERED, MOST, Ticker.systemTicker());

    Persons(JdbcTemplate database) {
        this.database = database;
    }

    /** What is known of the person of that Patient; of one that does not exist, nothing. */
    public PersonFacts of(String patient) {
        return known.get(patient, this::lookUp);
    }

    /** As {@link #of}, as the database has it now: a refusal is never remembered. */
    public PersonFacts afresh(String patient) {
        known.forget(patient);
        return of(patient);
    }

    void forget(Collection<String> patients) {
        known.forgetAll(patients);
    }

    /** Id of the Patient with that national number. */
    public Optional<String> withNumber(String number) {
        return database
                .queryForList(
                        "select resource_id from business_identifier"
                                + " where resource_type = 'Patient' and system = any(?) and value = ?",
                        String.class,
                        NUMBERS,
                        number)
                .stream()
                .findFirst();
    }

    /** Ids of the Patients that those records are about, as indexed. */
    public Set<String> ofRecords(Collection<String> references) {
        return ofEach(references).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** As {@link #ofRecords}, for each that is about somebody. */
    public Map<String, Set<String>> ofEach(Collection<String> references) {
        List<String> types = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String each : references) {
            int slash = each.indexOf('/');
            types.add(each.substring(0, Math.max(slash, 0)));
            ids.add(each.substring(slash + 1));
        }
        Map<String, Set<String>> found = new HashMap<>();
        database.query(
                """
                select w.type || '/' || w.id as record, p.fhir_id from unnest(?::text[], ?::text[]) as w(type, id)
                  join hfj_resource r on r.res_type = w.type and r.fhir_id = w.id
                  join hfj_res_link l on l.src_resource_id = r.res_id
                  join hfj_resource p on p.res_id = l.target_resource_id and p.res_type = 'Patient'
                 where l.src_path in (r.res_type || '.subject', r.res_type || '.patient', r.res_type || '.for')
                    or l.src_path like r.res_type || '.subject.%'
                """,
                row -> {
                    found.computeIfAbsent(row.getString("record"), unused -> new HashSet<>())
                            .add(row.getString("fhir_id"));
                },
                types.toArray(String[]::new),
                ids.toArray(String[]::new));
        return found;
    }

    /** A record that has given way to another is of the same person, and all that is known stands there. */
    private PersonFacts lookUp(String patient) {
        Set<String> numbers = new HashSet<>();
        Set<String> survivors = new HashSet<>();
        List<Relation> relations = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        database.query(
                FIND,
                row -> {
                    switch (row.getString("row")) {
                        case "number" -> numbers.add(row.getString("a"));
                        case "relation" -> relations.add(relation(row));
                        case "survivor" -> survivors.add(row.getString("a"));
                        default -> blocks.add(block(row));
                    }
                },
                patient,
                NUMBERS,
                patient,
                patient,
                patient);
        for (String survivor : survivors) {
            return lookUp(survivor);
        }
        return new PersonFacts(patient, numbers, withReach(patient, relations), blocks);
    }

    private List<Relation> withReach(String patient, List<Relation> relations) {
        Map<String, Set<String>> reach = new HashMap<>();
        for (Relation each : relations) {
            each.reach().forEach(plan -> reach.put(plan, new HashSet<>(Set.of(plan, "Patient/" + patient))));
        }
        if (reach.isEmpty()) {
            return relations;
        }
        database.query(
                REACH,
                row -> {
                    reach.getOrDefault("CarePlan/" + row.getString("plan"), new HashSet<>())
                            .add(row.getString("record"));
                },
                (Object) reach.keySet().stream()
                        .map(plan -> plan.substring(plan.indexOf('/') + 1))
                        .toArray(String[]::new));
        return relations.stream().map(each -> reaching(each, reach)).toList();
    }

    private static Relation reaching(Relation relation, Map<String, Set<String>> reach) {
        return relation.reach().stream()
                .findFirst()
                .map(plan -> new Relation(
                        relation.part(),
                        relation.organisation(),
                        relation.practitioner(),
                        relation.from(),
                        relation.until(),
                        reach.getOrDefault(plan, Set.of())))
                .orElse(relation);
    }

    private static Relation relation(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        return new Relation(
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                row.getString("a"),
                row.getString("b"),
                instant(row.getTimestamp("begins")),
                instant(row.getTimestamp("ends")),
                plan == null ? Set.of() : Set.of(plan));
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getString("a"),
                row.getString("b"),
                texts(row.getArray("types")),
                texts(row.getArray("resources")),
                instant(row.getTimestamp("begins")),
                instant(row.getTimestamp("ends")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.copyOf(List.of((String[]) array.getArray()));
    }
}
