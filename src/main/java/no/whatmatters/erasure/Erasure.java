package no.whatmatters.erasure;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.whatmatters.audit.OperatorsAccess;
import no.whatmatters.erasure.Erasures.Request;
import org.springframework.jdbc.core.JdbcTemplate;

/** Carries out a confirmed request, within the caller's transaction: all of it, in the log too, or nothing. */
final class Erasure {

    private static final int VERSIONS_AT_ONCE = 500;

    private final JdbcTemplate database;
    private final OperatorsAccess log;
    private final Consumer<String> progress;

    Erasure(JdbcTemplate database, OperatorsAccess log, Consumer<String> progress) {
        this.database = database;
        this.log = log;
        this.progress = progress;
    }

    /**
     * Erases.
     *
     * @return what was erased, and what was made to forget it
     */
    Affected carryOut(Request request, Login confirming) {
        Tables tables = new Tables(database);
        tables.requireAllKnown();
        Affected affected = new Affected(database, progress).by(request.records());
        note(affected);
        Set<String> references =
                affected.records().stream().map(Subject::toString).collect(Collectors.toSet());
        progress.accept("Erasing " + references.size() + " records, and taking references to them out of "
                + affected.mentioningRecords().size() + " others.");
        forget(affected);
        tables.removeErased();
        if (affected.isMentioned()) {
            throw ErasureRefused.somethingIsLeft("hfj_res_ver");
        }
        log.erased(
                confirming.name(),
                "erasure " + request.number() + ", case " + request.caseNumber() + ", asked for by "
                        + request.askedBy(),
                persons(affected),
                references,
                affected.mentioningRecords().stream().map(Subject::toString).toList());
        return affected;
    }

    private static List<String> persons(Affected affected) {
        return affected.records().stream()
                .filter(each -> each.type().equals("Patient"))
                .map(Subject::id)
                .toList();
    }

    private void note(Affected affected) {
        database.execute("create temporary table erased_record"
                + " (row_id bigint primary key, type text not null, id text not null) on commit drop");
        Long[] rows = affected.rows().toArray(Long[]::new);
        database.update(
                "insert into erased_record select res_id, res_type, fhir_id from hfj_resource where res_id = any(?)",
                (Object) rows);
        database.queryForList(
                "select res_id from hfj_resource where res_id = any(?) order by res_id for update", Long.class, (Object)
                        rows);
    }

    private void forget(Affected affected) {
        List<Long> versions = List.copyOf(affected.mentioningVersions());
        for (int from = 0; from < versions.size(); from += VERSIONS_AT_ONCE) {
            List<Long> some = versions.subList(from, Math.min(from + VERSIONS_AT_ONCE, versions.size()));
            List<Object[]> rewritten = database.query(
                    "select pid, res_text_vc from hfj_res_ver where pid = any(?)",
                    (row, index) -> new Object[] {
                        Unnamed.in(row.getString("res_text_vc"), affected.ids(), affected.numbers()), row.getLong("pid")
                    },
                    (Object) some.toArray(Long[]::new));
            database.batchUpdate("update hfj_res_ver set res_text_vc = ?, source_uri = null where pid = ?", rewritten);
        }
    }
}
