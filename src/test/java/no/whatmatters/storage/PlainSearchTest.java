package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.storage.person.ReadsVersions;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a plain search finds is what HAPI finds: for each parameter of each type, by what stands in the index. Decision 0091. */
class PlainSearchTest extends ServerTest {

    private static final int MOST = 100_000;

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private DaoRegistry types;

    @Autowired
    private ISearchParamRegistry definitions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ReadsVersions versions;

    private int compared;

    @Test
    void findsWhatHapiFindsByEachCode() {
        discharge();
        forEachParameter(
                "token",
                (type, definition) -> database.query(
                        "select distinct sp_system, sp_value from hfj_spidx_token where hash_identity = ? and sp_value <> '' limit 4",
                        row -> {
                            String code = escaped(row.getString("sp_value"));
                            String system = escaped(row.getString("sp_system"));
                            compare(type, Map.of(definition.getName(), List.of(code)));
                            compare(type, Map.of(definition.getName(), List.of(code + ",nothing-such")));
                            if (!system.isEmpty()) {
                                compare(type, Map.of(definition.getName(), List.of(system + "|" + code)));
                                compare(type, Map.of(definition.getName(), List.of("urn:nobody|" + code + "," + code)));
                            }
                        },
                        SearchParamHash.hashSearchParam(type, definition.getName())));
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void findsWhatHapiFindsByEachReference() {
        discharge();
        forEachParameter(
                "reference",
                (type, definition) -> database.query(
                        """
                select distinct t.res_type, t.fhir_id from hfj_res_link l
                  join hfj_resource s on s.res_id = l.src_resource_id and s.res_type = ?
                  join hfj_resource t on t.res_id = l.target_resource_id
                 where l.src_path = any(?) limit 4""",
                        row -> {
                            String id = row.getString("fhir_id");
                            String reference = row.getString("res_type") + "/" + id;
                            compare(type, Map.of(definition.getName(), List.of(reference)));
                            compare(type, Map.of(definition.getName(), List.of(id + ",nothing-such")));
                            compare(type, Map.of(definition.getName() + ":" + row.getString("res_type"), List.of(id)));
                            compare(type, Map.of(definition.getName(), List.of("Organization/" + id)));
                        },
                        type,
                        definition.getPathsSplit().toArray(String[]::new)));
        assertThat(compared).isGreaterThan(60);
    }

    @Test
    void findsWhatHapiFindsByAllThatIsSaidTogether() {
        String patient = discharge();
        compare("Goal", Map.of("patient", List.of(patient), "lifecycle-status", List.of("active")));
        compare("Goal", Map.of("patient", List.of(patient), "lifecycle-status", List.of("active,completed")));
        compare("Goal", Map.of("patient", List.of("Patient/" + patient), "lifecycle-status", List.of("rejected")));
        compare("CarePlan", Map.of("subject", List.of("Patient/" + patient), "status", List.of("active")));
    }

    @Test
    void leavesToHapiWhatIsNotPlain() {
        for (String each : List.of("patient.identifier", "lifecycle-status:not", "start-date")) {
            SearchParameterMap asked = asked("Goal", Map.of(each, List.of("2026-11-30")));
            assertThat(PlainSearch.of("Goal", asked, definitions)).as(each).isNull();
        }
        for (String each : List.of("https://elsewhere.example/fhir/Patient/1", "Nothing/1")) {
            SearchParameterMap asked = asked("Goal", Map.of("patient", List.of(each)));
            assertThat(PlainSearch.of("Goal", asked, definitions)).as(each).isNull();
        }
        SearchParameterMap twice = asked("Goal", Map.of("lifecycle-status", List.of("active", "completed")));
        assertThat(PlainSearch.of("Goal", twice, definitions)).isNull();
        SearchParameterMap sorted = asked("Goal", Map.of("patient", List.of("1")));
        sorted.setSort(new SortSpec("start-date"));
        assertThat(PlainSearch.of("Goal", sorted, definitions)).isNull();
        assertThat(PlainSearch.of("Goal", new SearchParameterMap(), definitions))
                .isNull();
    }

    @Test
    void asksOnceForWhatIsFoundAndTellsTheLog() {
        String search = "/Goal?lifecycle-status=active&patient=" + discharge();
        fhirAs("hospital-nurse").get(search).then().statusCode(200);
        assertThat(CountedStatements.during(
                        () -> fhirAs("hospital-nurse").get(search).then().statusCode(200)))
                .hasSizeLessThanOrEqualTo(3)
                .filteredOn(each -> each.contains("hfj_") || each.contains("HFJ_"))
                .hasSize(1);
    }

    @FunctionalInterface
    private interface Tried {
        void with(String type, RuntimeSearchParam definition);
    }

    private void forEachParameter(String kind, Tried tried) {
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            type.searchParameters().forEach((code, parameter) -> {
                RuntimeSearchParam definition =
                        definitions.getActiveSearchParam(type.name(), code, SearchParamLookupContextEnum.SEARCH);
                if (parameter.type().equals(kind) && definition != null && !code.startsWith("_")) {
                    tried.with(type.name(), definition);
                }
            });
        }
    }

    private void compare(String type, Map<String, List<String>> parameters) {
        PlainSearch plain = Objects.requireNonNull(
                PlainSearch.of(type, asked(type, parameters), definitions), () -> type + "?" + parameters);
        assertThat(versions.rows(plain.condition(), plain.values(), MOST))
                .as("%s?%s", type, parameters)
                .containsExactlyInAnyOrderElementsOf(hapis(type, parameters));
        compared++;
    }

    private List<Long> hapis(String type, Map<String, List<String>> parameters) {
        SearchParameterMap asked = asked(type, parameters);
        asked.setLoadSynchronousUpTo(MOST);
        List<Long> rows = new ArrayList<>();
        List<IResourcePersistentId<?>> found = dao(type).searchForIds(asked, new SystemRequestDetails());
        found.forEach(each -> rows.add((Long) each.getId()));
        return rows;
    }

    private SearchParameterMap asked(String type, Map<String, List<String>> parameters) {
        SearchParameterMap asked = new SearchParameterMap();
        dao(type).translateRawParameters(new HashMap<>(parameters), asked);
        return asked;
    }

    private IFhirResourceDao<?> dao(String type) {
        return types.getResourceDao(type);
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replaceAll("([,|$\\\\])", "\\\\$1");
    }

    /** Id of the Patient. */
    private String discharge() {
        String goal = postDischargeOf(kari).stream()
                .filter(each -> each != null && each.startsWith("Goal/"))
                .findFirst()
                .orElseThrow();
        String subject = fhirAs("hospital-nurse").get("/" + goal).path("subject.reference");
        return subject.substring("Patient/".length());
    }
}
