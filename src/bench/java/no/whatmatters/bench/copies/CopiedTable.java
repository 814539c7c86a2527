package no.whatmatters.bench.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are copied with the person. Each row is kept once, as a model in which a mark stands for what is another
 * in each copy; all that is not named here is the same in each.
 *
 * @param numbered the column with the number of its row, or null
 * @param sequence that numbers come from, or null
 * @param owner says of {@code kept} and {@code own} whose a row is
 * @param marked column → what its model is
 * @param told column → what it is in a copy; of {@code kept}, and of {@code copy}, the person
 */
record CopiedTable(
        String name,
        @Nullable String numbered,
        @Nullable String sequence,
        String owner,
        Map<String, String> marked,
        Map<String, String> told) {

    private static final String RECORD = "bench.copied_rows() + kept.own_n";
    private static final String EARLIER = " - copy.block * interval '16777.216 seconds'";

    /** Tables that a person's records may have rows in, and of which no model is made: the seed must have none there. */
    static final Map<String, String> EMPTY = Map.of(
            "hfj_forced_id", "resource_pid",
            "hfj_res_tag", "res_id",
            "hfj_history_tag", "res_id",
            "hfj_res_ver_prov", "res_pid",
            "hfj_idx_cmp_string_uniq", "res_id",
            "hfj_idx_cmb_tok_nu", "res_id",
            "hfj_res_param_present", "res_id",
            "hfj_subscription_stats", "res_id");

    /** In the order in which they are written: what others refer to is first. */
    static final List<CopiedTable> ALL = List.of(
            new CopiedTable(
                    "hfj_resource",
                    "res_id",
                    "seq_resource_id",
                    "kept.res_id = own.res_id",
                    Map.of("fhir_id", "bench.marked_id(kept.fhir_id, whose)"),
                    Map.of(
                            "fhir_id",
                            told("fhir_id"),
                            // It is of the text, and HAPI alone makes it: without it a PUT of the same is a new
                            // version.
                            "hash_sha256",
                            "null",
                            "res_published",
                            "kept.res_published" + EARLIER,
                            "res_updated",
                            "kept.res_updated" + EARLIER)),
            new CopiedTable(
                    "hfj_res_ver",
                    "pid",
                    "seq_resource_history_id",
                    "kept.res_id = own.res_id",
                    Map.of("res_text_vc", "bench.marked_text(kept.res_text_vc, whose)"),
                    Map.of(
                            "res_id",
                            RECORD,
                            "res_text_vc",
                            told("res_text_vc"),
                            "res_published",
                            "kept.res_published" + EARLIER,
                            "res_updated",
                            "kept.res_updated" + EARLIER)),
            new CopiedTable(
                    "hfj_res_link",
                    "pid",
                    "seq_reslink_id",
                    "kept.src_resource_id = own.res_id",
                    // Negative: a record of no person, such as an organisation.
                    Map.of(
                            "target_resource_id",
                            "coalesce((select target.n from bench.own target where target.res_id = kept.target_resource_id),"
                                    + " -kept.target_resource_id)"),
                    Map.of(
                            "src_resource_id",
                            RECORD,
                            "target_resource_id",
                            "case when kept.target_resource_id < 0 then -kept.target_resource_id"
                                    + " else bench.copied_rows() + kept.target_resource_id end")),
            index(
                    "token",
                    Map.of("sp_value", "bench.marked_value(kept.sp_value, whose)"),
                    Map.of(
                            "sp_value", "coalesce(token.sp_value, kept.sp_value)",
                            "hash_sys_and_value", "coalesce(token.hash_sys_and_value, kept.hash_sys_and_value)",
                            "hash_value", "coalesce(token.hash_value, kept.hash_value)")),
            index("date", Map.of(), Map.of()),
            index("string", Map.of(), Map.of()),
            index("uri", Map.of(), Map.of()),
            index("number", Map.of(), Map.of()),
            index("quantity", Map.of(), Map.of()),
            index("quantity_nrml", Map.of(), Map.of()),
            index("coords", Map.of(), Map.of()),
            ours(
                    "business_identifier",
                    "kept.resource_type = own.res_type and kept.resource_id = own.fhir_id",
                    List.of("resource_id"),
                    Map.of("value", "bench.marked_value(kept.value, whose)"),
                    Map.of("value", told("value"))),
            ours(
                    "care_relation",
                    "kept.source_type = own.res_type and kept.source_id = own.fhir_id",
                    List.of("source_id", "person", "plan"),
                    Map.of(),
                    Map.of()),
            ours(
                    "patient_block",
                    "own.res_type = 'Consent' and kept.consent_id = own.fhir_id",
                    List.of("consent_id", "person"),
                    Map.of(),
                    Map.of()),
            ours(
                    "version_author",
                    "kept.resource_type = own.res_type and kept.resource_id = own.fhir_id",
                    List.of("resource_id"),
                    Map.of(),
                    Map.of("written", "kept.written" + EARLIER)),
            ours(
                    "extracted_record",
                    "own.res_type = 'QuestionnaireResponse' and kept.response_id = own.fhir_id",
                    List.of("response_id", "resource_id"),
                    Map.of(),
                    Map.of()),
            ours(
                    "extracted_version",
                    "own.res_type = 'QuestionnaireResponse' and kept.response_id = own.fhir_id",
                    List.of("response_id"),
                    Map.of(),
                    Map.of()),
            // A hash of who sent what: the answers of a copy are not known again.
            ours(
                    "answered_form",
                    "own.res_type = 'QuestionnaireResponse' and kept.response_id = own.fhir_id",
                    List.of("response_id"),
                    Map.of(),
                    Map.of("content", "md5(kept.content || copy.prefix)::uuid")));

    private static CopiedTable index(String kind, Map<String, String> marked, Map<String, String> told) {
        return new CopiedTable(
                "hfj_spidx_" + kind,
                "sp_id",
                "seq_spidx_" + kind,
                "kept.res_id = own.res_id",
                marked,
                with(told, Map.of("res_id", RECORD)));
    }

    private static CopiedTable ours(
            String name, String owner, List<String> ids, Map<String, String> marked, Map<String, String> told) {
        return new CopiedTable(
                name,
                null,
                null,
                owner,
                with(
                        marked,
                        ids.stream()
                                .collect(Collectors.toMap(id -> id, id -> "bench.marked_id(kept." + id + ", whose)"))),
                with(told, ids.stream().collect(Collectors.toMap(id -> id, CopiedTable::told))));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return Map.copyOf(all);
    }

    private static String told(String column) {
        return "bench.told(kept." + column + ", copy)";
    }

    /** Makes the models of all rows of the seed's persons. */
    String model(List<String> columns) {
        String values = columns.stream()
                .map(each -> marked.containsKey(each) ? marked.get(each) + " as " + each : "kept." + each)
                .collect(Collectors.joining(", "));
        return "create table bench." + name + " as select row_number() over (order by "
                + (numbered == null ? "own.n" : "kept." + numbered)
                + ") - 1 as n, own.n as own_n, own.person as own_person, " + values + " from bench.own own join public."
                + name
                + " kept on " + owner + " join bench.person whose on whose.person = own.person order by 1";
    }

    /**
     * Writes the rows of all copies of one block.
     *
     * @param first the number of the block's first row
     */
    String copy(List<String> columns, int block, long first, long firstRecord) {
        String values = columns.stream()
                .map(each -> each.equals(numbered) ? first + " + kept.n" : told.getOrDefault(each, "kept." + each))
                .collect(Collectors.joining(", "))
                .replace("bench.copied_rows()", Long.toString(firstRecord));
        String tokens = name.equals("hfj_spidx_token") ? " left join copied_token token on token.n = kept.n" : "";
        return "insert into public." + name + " (" + String.join(", ", columns) + ") select " + values + " from bench."
                + name + " kept join bench.copy copy on copy.model = kept.own_person" + tokens + " where copy.block = "
                + block
                + " order by kept.n";
    }
}
