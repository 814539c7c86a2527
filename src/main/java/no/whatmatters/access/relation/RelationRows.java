package no.whatmatters.access.relation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of care relations and blocks: those of a record instead of those before, all of a transaction together. */
@Component
class RelationRows {

    private final JdbcTemplate database;
    private final Directory directory;
    private final WhoTakesPart whoTakesPart;

    RelationRows(JdbcTemplate database, Directory directory, WhoTakesPart whoTakesPart) {
        this.database = database;
        this.directory = directory;
        this.whoTakesPart = whoTakesPart;
    }

    void write(Collection<Told> told) {
        List<Object[]> relations = new ArrayList<>();
        for (Told each : told) {
            if (each.type().equals("Consent")) {
                writeBlocks(each);
            } else {
                rows(each).forEach(row -> relations.add(values(each, row)));
                if (!each.isNew()) {
                    database.update(
                            "delete from care_relation where source_type = ? and source_id = ?",
                            each.type(),
                            each.id());
                }
            }
        }
        if (!relations.isEmpty()) {
            database.batchUpdate(
                    "insert into care_relation (source_type, source_id, person, part, organisation, practitioner, begins,"
                            + " ends, plan) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    relations);
        }
    }

    private List<Row> rows(Told told) {
        Resource resource = told.resource();
        if (resource == null) {
            return List.of();
        }
        List<Row> rows = whoTakesPart.in(resource);
        return told.isNew() ? rows : inTheFirstDays(told.id(), rows);
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

    private static @Nullable Object[] values(Told told, Row row) {
        return new @Nullable Object[] {
            told.type(),
            told.id(),
            row.person(),
            row.part().name(),
            row.organisation(),
            row.practitioner(),
            timestamp(row.begins()),
            timestamp(row.ends()),
            row.plan()
        };
    }

    private void writeBlocks(Told told) {
        if (!told.isNew()) {
            database.update("delete from patient_block where consent_id = ?", told.id());
        }
        if (told.resource() instanceof Consent consent) {
            new Blocks(directory).in(consent).forEach(block -> PersonOf.in(consent)
                    .forEach(person -> insert(told.id(), person, block)));
        }
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
