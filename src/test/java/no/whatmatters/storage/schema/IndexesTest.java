package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.CountedStatements;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each index of records is there for a search, a rule or a deletion; and each of these has one. Decision 0084. */
class IndexesTest extends ServerTest {

    private static final String INDEXES = """
            select i.relname || ' ' || string_agg(a.attname, ',' order by a.attnum)
              || case when x.indisunique then ' unique' else '' end || case when x.indpred is null then '' else ' partial' end
              from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
              join pg_attribute a on a.attrelid = i.oid
             where t.relnamespace = 'public'::regnamespace and t.relname in ('hfj_resource', 'hfj_res_ver',
                   'hfj_res_link', 'hfj_spidx_token', 'hfj_spidx_date', 'hfj_spidx_string', 'hfj_spidx_quantity')
             group by i.relname, x.indisunique, x.indpred""";

    /** Columns of a foreign key to a record or a version, and the first column of each index of that table. */
    private static final String WITHOUT_INDEX = """
            select f.conname from pg_constraint f
             where f.contype = 'f' and f.conrelid::regclass::text like 'hfj_%'
               and f.confrelid in ('hfj_resource'::regclass, 'hfj_res_ver'::regclass)
               and not exists (select from pg_index x where x.indrelid = f.conrelid and x.indkey[0] = f.conkey[1]
                     and x.indpred is null)""";

    private final TestPerson kari = TestPerson.next();

    /** A newer HAPI that has others stops here: whoever takes it decides about them. */
    @Test
    void areThoseThatWereDecidedAbout() throws SQLException {
        assertThat(ask(INDEXES))
                .containsExactlyInAnyOrder(
                        "hfj_resource_pkey res_id unique",
                        "idx_res_type_fhir_id res_type,fhir_id unique",
                        "idx_res_fhir_id fhir_id",
                        "idx_res_type_del_updated res_type,res_deleted_at,res_updated,partition_id,res_id",
                        "hfj_res_ver_pkey pid unique",
                        "idx_resver_id_ver res_id,res_ver unique",
                        "hfj_res_link_pkey pid unique",
                        "idx_rl_src src_resource_id",
                        "hfj_res_link_target target_resource_id,src_path",
                        "hfj_res_link_url src_path,target_resource_url partial",
                        "hfj_spidx_token_pkey sp_id unique",
                        "hfj_spidx_token_identity hash_identity",
                        "hfj_spidx_token_system hash_sys",
                        "hfj_spidx_token_system_and_value hash_sys_and_value",
                        "hfj_spidx_token_value hash_value",
                        "hfj_spidx_token_resource res_id",
                        "hfj_spidx_date_pkey sp_id unique",
                        "hfj_spidx_date_resource res_id",
                        "hfj_spidx_date_task_low_day hash_identity,sp_value_low_date_ordinal partial",
                        "hfj_spidx_date_task_high_day hash_identity,sp_value_high_date_ordinal partial",
                        "hfj_spidx_date_task_low hash_identity,sp_value_low partial",
                        "hfj_spidx_date_task_high hash_identity,sp_value_high partial",
                        "hfj_spidx_string_pkey sp_id unique",
                        "idx_sp_string_hash_nrm_v2 hash_norm_prefix,sp_value_normalized,res_id,partition_id",
                        "hfj_spidx_string_exact hash_exact",
                        "hfj_spidx_string_resource res_id",
                        "hfj_spidx_quantity_pkey sp_id unique",
                        "hfj_spidx_quantity_resource res_id");
    }

    /** Else each record that is erased is looked for in all rows of such a table. */
    @Test
    void leadToAllThatHangsOnARecord() throws SQLException {
        assertThat(ask(WITHOUT_INDEX)).isEmpty();
    }

    /** Dates and quantities of others than tasks have no index by value: they are of one person, or of records chosen before. */
    @Test
    void ofDatesAndQuantitiesAreForPersonsAlone() {
        assertThat(ServerStatement.ofTheGuide().types())
                .filteredOn(type -> type.searchParameters().entrySet().stream()
                        .anyMatch(each -> Set.of("date", "quantity", "number")
                                        .contains(each.getValue().type())
                                && !each.getKey().equals("_lastUpdated")))
                .isNotEmpty()
                .allMatch(type -> PersonOf.isAboutSomebody(type.name()));
    }

    /** An organisation's tasks are more and more; those of a day are few. */
    @Test
    void ofDatesOfTasksAreForEachThatMayBeSearched() throws SQLException {
        List<String> names =
                Objects.requireNonNull(ServerStatement.ofTheGuide().type("Task")).searchParameters().entrySet().stream()
                        .filter(each -> each.getValue().type().equals("date")
                                && !each.getKey().equals("_lastUpdated"))
                        .map(each -> Long.toString(SearchParamHash.hashSearchParam("Task", each.getKey())))
                        .toList();
        assertThat(ask("select pg_get_expr(indpred, indrelid) from pg_index"
                        + " where indexrelid::regclass::text like 'hfj_spidx_date_task_%'"))
                .hasSize(4)
                .allSatisfy(predicate -> assertThat(names)
                        .allSatisfy(name -> assertThat(predicate).contains(name)));
        assertThat(
                        ask(
                                "set enable_seqscan = off",
                                "explain select res_id from hfj_spidx_date where hash_identity = " + names.get(0)
                                        + " and (sp_value_low_date_ordinal >= 20261130 or sp_value_high_date_ordinal >= 20261130)"))
                .anyMatch(each -> each.contains("hfj_spidx_date_task_"));
    }

    /** A reference without a type, as apps send it, and as is added for a citizen. */
    @Test
    void findARecordByItsIdAlone() throws SQLException {
        assertThat(ask(
                        "set enable_seqscan = off",
                        "explain (generic_plan) select res_id from hfj_resource where fhir_id = $1"))
                .anyMatch(each -> each.contains("idx_res_fhir_id"));
    }

    @TestFactory
    Stream<DynamicTest> findWhatNobodyIsNamedFor() {
        fhirAs("hospital-system").contentType(FHIR_JSON).body(dischargeOf(kari)).post("");
        return Stream.of(
                        "/Practitioner?identifier=urn:oid:2.16.578.1.12.4.1.4.4|9144889",
                        "/Practitioner?identifier=9144889",
                        "/Practitioner?name=Haugen",
                        "/Practitioner?name:exact=Haugen",
                        "/Organization?_lastUpdated=ge2026-11-30T10:00:00Z",
                        "/Organization?name=Syke&_sort=name",
                        "/PractitionerRole?organization=Organization/1",
                        "/PractitionerRole?practitioner=https://other.example/Practitioner/1",
                        "/Questionnaire",
                        "/Questionnaire?_id=1",
                        "/Questionnaire?status=active",
                        "/Questionnaire?status=http://hl7.org/fhir/publication-status|",
                        "/Questionnaire?status:not=retired",
                        "/Questionnaire?url=https://w3id.org/whatmatters/fhir/Questionnaire/1",
                        "/Questionnaire?url:below=https://w3id.org/whatmatters",
                        "/Questionnaire?status=active&_sort=status,-_lastUpdated",
                        "/Task?status=requested&_sort=authored-on")
                .map(each -> DynamicTest.dynamicTest(
                        each, () -> assertThat(scansWholeTables(each)).isEmpty()));
    }

    /** Of the plans of its statements those lines that look through all rows of a table of records, whatever their number. */
    private List<String> scansWholeTables(String search) throws SQLException {
        List<String> sent = CountedStatements.during(
                () -> fhirAs("municipal-nurse").get(search).then().statusCode(200));
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (String each : sent) {
            if (each.toLowerCase(Locale.ROOT).matches("(?s)\\s*(select|with)\\b.*\\bhfj_.*")) {
                looked++;
                plan(each).stream()
                        .filter(line -> line.contains("Seq Scan on hfj_"))
                        .forEach(found::add);
            }
        }
        assertThat(looked).isPositive();
        return found;
    }

    private static List<String> plan(String sql) throws SQLException {
        StringBuilder numbered = new StringBuilder(sql);
        int number = 0;
        for (int at = numbered.indexOf("?"); at >= 0; at = numbered.indexOf("?", at)) {
            numbered.replace(at, at + 1, "$" + ++number);
        }
        return ask("set enable_seqscan = off", "explain (generic_plan) " + numbered);
    }

    /** The first column that the last of the statements answers; placeholders are the server's to understand, not the driver's. */
    private static List<String> ask(String... statements) throws SQLException {
        try (Connection owner = SchemaOwner.connect("preferQueryMode=simple");
                Statement statement = owner.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            List<String> answered = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(statements[statements.length - 1])) {
                while (rows.next()) {
                    answered.add(rows.getString(1));
                }
            }
            return answered;
        }
    }
}
