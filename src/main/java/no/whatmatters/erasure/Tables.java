package no.whatmatters.erasure;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every table of the schema, and what an erasure does with it. A table that is missing here stops the erasure, and the build:
 * whoever adds one decides.
 */
final class Tables {

    /** Rows that belong to a record by its row id; in the order in which they may go. */
    private static final List<Map.Entry<String, String>> BY_ROW = List.of(
            entry("hfj_spidx_coords", "res_id"),
            entry("hfj_spidx_date", "res_id"),
            entry("hfj_spidx_number", "res_id"),
            entry("hfj_spidx_quantity", "res_id"),
            entry("hfj_spidx_quantity_nrml", "res_id"),
            entry("hfj_spidx_string", "res_id"),
            entry("hfj_spidx_token", "res_id"),
            entry("hfj_spidx_uri", "res_id"),
            entry("hfj_idx_cmb_tok_nu", "res_id"),
            entry("hfj_idx_cmp_string_uniq", "res_id"),
            entry("hfj_res_link", "src_resource_id"),
            entry("hfj_res_link", "target_resource_id"),
            entry("hfj_res_param_present", "res_id"),
            entry("hfj_res_search_url", "res_id"),
            entry("hfj_subscription_stats", "res_id"),
            entry("hfj_forced_id", "resource_pid"),
            entry("hfj_res_tag", "res_id"),
            entry("hfj_history_tag", "res_id"),
            entry("hfj_res_ver_prov", "res_pid"),
            entry("hfj_res_ver", "res_id"),
            entry("hfj_resource", "res_id"));

    /** Our own tables: which of their rows go, said of {@code erased_record} (row_id, type, id). */
    static final Map<String, String> BY_RECORD = Map.ofEntries(
            entry("business_identifier", "(resource_type, resource_id) in (select type, id from erased_record)"),
            entry("version_author", "(resource_type, resource_id) in (select type, id from erased_record)"),
            entry(
                    "care_relation",
                    "(source_type, source_id) in (select type, id from erased_record)"
                            + " or person in (select id from erased_record where type = 'Patient')"),
            entry(
                    "patient_block",
                    "consent_id in (select id from erased_record where type = 'Consent')"
                            + " or person in (select id from erased_record where type = 'Patient')"),
            entry("keyed_request", "records && (select array_agg(type || '/' || id) from erased_record)"),
            entry(
                    "former_record",
                    "(resource_type, resource_id) in (select type, id from erased_record)"
                            + " or person in (select id from erased_record where type = 'Patient')"),
            entry(
                    "person_replaced",
                    "person in (select id from erased_record where type = 'Patient')"
                            + " or survivor in (select id from erased_record where type = 'Patient')"),
            entry(
                    "moved_record",
                    "(resource_type, resource_id) in (select type, id from erased_record)"
                            + " or person in (select id from erased_record where type = 'Patient')"),
            entry("person_died", "person in (select id from erased_record where type = 'Patient')"),
            entry(
                    "ended_by_death",
                    "(resource_type, resource_id) in (select type, id from erased_record)"
                            + " or person in (select id from erased_record where type = 'Patient')"),
            entry(
                    "answered_form",
                    "response_id in (select id from erased_record where type = 'QuestionnaireResponse')"),
            entry(
                    "extracted_record",
                    "response_id in (select id from erased_record where type = 'QuestionnaireResponse')"
                            + " or (resource_type, resource_id) in (select type, id from erased_record)"),
            entry(
                    "extracted_version",
                    "response_id in (select id from erased_record where type = 'QuestionnaireResponse')"),
            entry("published_form", "questionnaire_id in (select id from erased_record where type = 'Questionnaire')"),
            entry("emergency_access", "person in (select id from erased_record where type = 'Patient')"),
            entry("search_snapshot", "matches && (select array_agg(row_id) from erased_record)"),
            entry("access_log_page", "true"),
            entry(
                    "access_reason",
                    "id in (select l.id from access_log l join erased_record e on e.type = 'Patient' and e.id = l.person)"));

    /** Tables that hold ids at most. */
    private static final Set<String> OF_NOBODY = Set.of(
            "access_log",
            "access_seal",
            "erasure",
            "flyway_schema_history",
            "guide_package",
            "hfj_res_system",
            "hfj_resource_type",
            "hfj_spidx_identity",
            "hfj_tag_def",
            "hfj_partition",
            "hfj_revinfo",
            "used_proof");

    /** What HAPI keeps of code systems and value sets, which nobody but the guide brings. */
    private static final String TERMINOLOGY = "trm_";

    /** Tables of HAPI's that this server leaves empty. */
    private static final String NEVER_USED = "bt2_.*|hfj_binary_storage_blob|hfj_blk_.*|hfj_search|hfj_search_include"
            + "|hfj_search_result|hfj_res_identifier_pt_uniq|hfj_resource_modified|hfj_res_reindex_job|mpi_.*|npm_.*";

    private final JdbcTemplate database;

    Tables(JdbcTemplate database) {
        this.database = database;
    }

    /** Refuses where something may hold personal data that this version does not look into. */
    void requireAllKnown() {
        Set<String> unknown = new TreeSet<>();
        for (String table : database.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class)) {
            boolean empty = table.matches(NEVER_USED)
                    && !Boolean.TRUE.equals(
                            database.queryForObject("select exists (select from " + table + ")", Boolean.class));
            if (!isKnown(table) && !empty) {
                unknown.add(table);
            }
        }
        if (!unknown.isEmpty()) {
            throw ErasureRefused.unknownTables(unknown);
        }
    }

    private static boolean isKnown(String table) {
        return OF_NOBODY.contains(table)
                || table.startsWith(TERMINOLOGY)
                || BY_RECORD.containsKey(table)
                || BY_ROW.stream().anyMatch(each -> each.getKey().equals(table));
    }

    /** Removes all rows of what stands in {@code erased_record}. */
    void removeErased() {
        BY_RECORD.forEach((table, which) -> database.update("delete from " + table + " where " + which));
        BY_ROW.forEach(each -> database.update("delete from " + each.getKey() + " where " + each.getValue()
                + " in (select row_id from erased_record)"));
    }

    /** Gives the space of removed rows back, so that no copy of the files holds them for long. */
    void overwrite() {
        BY_RECORD.keySet().forEach(each -> database.execute("vacuum " + each));
        BY_ROW.stream().map(Map.Entry::getKey).distinct().forEach(each -> database.execute("vacuum " + each));
    }
}
