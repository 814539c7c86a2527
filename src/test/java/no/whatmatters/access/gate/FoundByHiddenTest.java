package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is for health personnel alone is not found out by searching for it: the home help who does not see how it goes with Kari's
 * first goal, nor by when, nor what came of it, does not find the goal by any of that; and finds it by all that she sees.
 */
class FoundByHiddenTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String LABEL = """
            "extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]""";

    private static final String LABELLED = """
            [{"op":"add","path":"/achievementStatus","value":{"coding":[
               {"system":"http://terminology.hl7.org/CodeSystem/goal-achievement","code":"not-achieved"}],%1$s}},
             {"op":"add","path":"/target","value":[{"dueDate":"%2$s","measure":{"text":"Antall trinn","coding":[
               {"system":"https://sykehuset.example/measures","code":"steps"}]},%1$s}]},
             {"op":"add","path":"/outcomeReference","value":[{"reference":"Observation/%3$s",%1$s}]}]""";

    private KarisPlan plan;
    private String ofHers = "";

    @BeforeEach
    void theHospitalNotesHowItGoesForColleagues() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        ofHers = "/Goal?patient=" + plan.patient();
        label("2026-05-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "achievement-status=not-achieved",
                "achievement-status=in-progress",
                "achievement-status:not=in-progress",
                "target-date=2026-05-20",
                "target-date=lt2026-05-21",
                "target-date=gt2026-05-21",
                "target-measure=https://sykehuset.example/measures|steps",
                "outcome-reference=Observation/%score%",
                "lifecycle-status=active&target-date=lt2026-05-21",
                "target-date=lt2026-12-31&_count=1",
                "_lastUpdated=gt2020-01-01&target-date=lt2026-05-21"
            })
    void theHomeHelpFindsNothingByWhatSheDoesNotSee(String asked) {
        String search = ofHers + "&" + asked.replace("%score%", plan.score());
        assertThat(found(this::homeHelp, search)).doesNotContain(plan.goal());
        assertThat(found(this::homeHelp, search)).hasSameElementsAs(without(plan.goal(), found(this::gp, search)));
        assertThat(inABatch(search)).contains("searchset").doesNotContain("\"id\":\"" + plan.goal());
        assertThat(homeHelp()
                        .contentType("application/x-www-form-urlencoded")
                        .body(search.substring("/Goal?".length()))
                        .post("/Goal/_search")
                        .asString())
                .contains("searchset")
                .doesNotContain("\"id\":\"" + plan.goal());
    }

    /** Her everyday questions: the label on one element hides the goal from none of those that ask about another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lifecycle-status=active",
                "category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters",
                "start-date=2026-05-04",
                "acceptance-status=agree",
                "expressed-by=Patient/%patient%",
                "_lastUpdated=gt2020-01-01",
                "lifecycle-status=active&_sort=start-date&_count=2",
                "lifecycle-status=active&_sort=-_lastUpdated",
                "lifecycle-status=active&_sort=target-date",
                "lifecycle-status=active&_count=1",
                "lifecycle-status=active&_revinclude=Observation:focus&_count=2"
            })
    void theHomeHelpFindsTheGoalByWhatSheSees(String asked) {
        String search = ofHers + "&" + asked.replace("%patient%", plan.patient());
        assertThat(found(this::homeHelp, search)).contains(plan.goal()).hasSameElementsAs(found(this::gp, search));
    }

    /** By the same dates each time it would come first, and then last. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&_count=1", "&_count=2", "&_revinclude=Observation:focus", "&_count=50"})
    void anOrderTellsNothingOfWhatIsHidden(String page) {
        String search = ofHers + "&_sort=target-date" + page;
        List<String> before = found(this::homeHelp, search);
        assertThat(before).hasSize(3).endsWith(plan.goal());
        label("2026-12-24");
        assertThat(found(this::homeHelp, search)).isEqualTo(before);
        assertThat(found(this::homeHelp, search.replace("_sort=", "_sort=-"))).endsWith(plan.goal());
        assertThat(found(this::gp, search.replace("_sort=", "_sort=-"))).startsWith(plan.goal());
    }

    /** The goal would show by what comes along with it. */
    @Test
    void whatIsNotFoundBringsNothingAlong() {
        String search = ofHers + "&achievement-status=not-achieved&_revinclude=Observation:focus";
        assertThat(fhirAs("gp").get(search).asString()).contains(plan.score());
        assertThat(homeHelp().get(search).asString()).doesNotContain(plan.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&_lastUpdated=gt2020-01-01", "&_include:iterate=Observation:focus"})
    void anIncludeFollowsNothingThatIsHidden(String more) {
        assertThat(fhirAs("gp")
                        .get(ofHers + "&_include=Goal:outcome-reference" + more)
                        .asString())
                .contains(plan.score());
        assertThat(homeHelp()
                        .get(ofHers + "&_include=Goal:outcome-reference" + more)
                        .asString())
                .contains(plan.goal())
                .doesNotContain(plan.score());
    }

    private void label(String due) {
        fhirAs("hospital-nurse")
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get("/Goal/" + plan.goal()).header("ETag"))
                .body(LABELLED.formatted(LABEL, due, plan.score()))
                .patch("/Goal/" + plan.goal())
                .then()
                .statusCode(200);
    }

    private RequestSpecification gp() {
        return fhirAs("gp");
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }

    /** Ids of the goals on all pages. */
    private static List<String> found(Supplier<RequestSpecification> asked, String search) {
        List<String> ids = new ArrayList<>();
        JsonPath page = page(asked.get(), search);
        while (true) {
            ids.addAll(page.getList("entry.findAll{it.search.mode=='match'}.resource.id"));
            String next = page.getString("link.find{it.relation=='next'}?.url");
            if (next == null) {
                return ids;
            }
            page = page(
                    asked.get().urlEncodingEnabled(false), next.substring(next.indexOf("/fhir") + "/fhir".length()));
        }
    }

    private static JsonPath page(RequestSpecification asked, String path) {
        return asked.get(path).then().statusCode(200).extract().jsonPath();
    }

    private String inABatch(String search) {
        return homeHelp()
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"GET","url":"%s"}}]}
                        """.formatted(search.substring(1)))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> without(String one, List<String> all) {
        return all.stream().filter(each -> !Objects.equals(each, one)).toList();
    }
}
