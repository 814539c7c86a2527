package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SearchingTest extends ServerTest {

    @Autowired
    private JdbcTemplate database;

    private final TestPerson kari = TestPerson.next();

    /** Each of these once answered, or could answer, everyone's goals. */
    @TestFactory
    Stream<DynamicTest> refusesWhatItWouldHaveToIgnore() {
        return Stream.of(
                        "pasient=1",
                        "patient=",
                        "patient=,",
                        "patient=1&patient=",
                        "_offset=1",
                        "_content=x",
                        "_text=x",
                        "_filter=a eq b",
                        "_tag=x",
                        "_security=x",
                        "_profile=x",
                        "_source=x",
                        "_list=1",
                        "_type=Goal",
                        "_contained=true",
                        "_expunge=true",
                        "_sort=pasient",
                        "_include=*",
                        "_include=Goal:nothing",
                        "_revinclude=Observation:nothing",
                        "_has:Observation:focus:nothing=1",
                        "_has:Account:subject:_id=1",
                        "lifecycle-status:above=active",
                        "lifecycle-status.name=active",
                        "patient.nothing=1",
                        "patient:Account=1",
                        "start-date=tomorrow",
                        "_lastUpdated=yesterday",
                        "_count=-1",
                        "_count=x",
                        "_total=perhaps",
                        "_summary=perhaps",
                        "_id=/",
                        "_id=Goal/",
                        "_id=https://other.example/Goal/1",
                        "identifier=|",
                        "identifier=urn:x|1,|",
                        "identifier:not=|",
                        "lifecycle-status=active,,",
                        "patient.identifier=|",
                        "patient.name:missing=true",
                        "patient.name:bogus=x",
                        "patient.organization.name=x")
                .map(query -> DynamicTest.dynamicTest(query, () -> fhir().get("/Goal?" + query)
                        .then()
                        .statusCode(400)
                        .body("resourceType", equalTo("OperationOutcome"))));
    }

    @Test
    void narrowsByIdAndByLastUpdated() {
        String first = goals(2).get(0);

        fhir().queryParam("_id", first).get("/Goal").then().body("total", equalTo(1));
        fhir().queryParam("_id", first, "another").get("/Goal").then().body("total", equalTo(0));
        fhir().queryParam("_id", first + ",another").get("/Goal").then().body("total", equalTo(1));
        fhir().queryParam("_id", first)
                .queryParam("_lastUpdated", "lt2020-01-01")
                .get("/Goal")
                .then()
                .body("total", equalTo(0));
        fhir().queryParam("_id", first)
                .queryParam("_lastUpdated", "ge2020-01-01", "lt2999-01-01")
                .get("/Goal")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void pagesSkipAndRepeatNothingWhileOthersWrite() {
        List<String> all = goals(7);
        List<String> seen = new ArrayList<>();

        @Nullable
        String next = page("/Goal?_count=3&_sort=-start-date&patient.identifier=" + kari.prefix() + ".person", seen);
        for (int i = 0; next != null; i++) {
            fhir().contentType("application/json-patch+json")
                    .header("If-Match", "W/\"1\"")
                    .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"completed\"}]")
                    .patch("/Goal/" + all.get(i))
                    .then()
                    .statusCode(200);
            goals(1);
            next = page(next, seen);
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void pageLinksCarryNoParameterOfTheSearch() {
        goals(2);
        fhir().contentType("application/x-www-form-urlencoded")
                .formParam("patient.identifier", kari.prefix() + ".person")
                .formParam("_count", "1")
                .post("/Goal/_search")
                .then()
                .statusCode(200)
                .body("link.find { it.relation == 'next' }.url", containsString("_getpages="))
                .body(
                        "link.find { it.relation == 'next' }.url",
                        org.hamcrest.Matchers.not(containsString(kari.prefix())));
    }

    @Test
    void refusesPageLinksThatItDidNotGive() {
        fhir().get("?_getpages=nothing&_pageId=2")
                .then()
                .statusCode(410)
                .body("resourceType", equalTo("OperationOutcome"));
        fhir().get("?_getpages=nothing").then().statusCode(400).body("resourceType", equalTo("OperationOutcome"));
        fhir().get("?_getpages=nothing&_pageId=x").then().statusCode(400);
    }

    @Test
    void writesNothingWhereTheAnswerFitsOnAPage() {
        goals(3);
        long before = rowsOfSearches();
        fhir().queryParam("patient.identifier", kari.prefix() + ".person")
                .get("/Goal")
                .then()
                .body("total", equalTo(3));
        assertThat(rowsOfSearches()).isEqualTo(before);
    }

    @Test
    void seesTheLastWrite() {
        String goal = goals(1).get(0);
        fhir().queryParam("_id", goal)
                .queryParam("lifecycle-status", "active")
                .get("/Goal")
                .then()
                .body("total", equalTo(1));
        fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                .patch("/Goal/" + goal)
                .then()
                .statusCode(200);
        fhir().queryParam("_id", goal)
                .queryParam("lifecycle-status", "active")
                .get("/Goal")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void countsWhenAsked() {
        goals(3);
        fhir().get("/Goal?_summary=count&patient.identifier=" + kari.prefix() + ".person")
                .then()
                .body("total", equalTo(3));
        fhir().get("/Goal?_total=accurate&_count=1&patient.identifier=" + kari.prefix() + ".person")
                .then()
                .body("total", equalTo(3))
                .body("entry.size()", equalTo(1));
    }

    private @Nullable String page(String url, List<String> seen) {
        var answer = fhir().urlEncodingEnabled(false)
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        seen.addAll(answer.getList("entry.resource.id", String.class));
        assertThat(new HashSet<>(answer.getList("entry.search.mode"))).isEqualTo(new HashSet<>(List.of("match")));
        return answer.getString("link.find { it.relation == 'next' }.url");
    }

    private long rowsOfSearches() {
        Long rows = database.queryForObject(
                "select (select count(*) from search_snapshot) + (select count(*) from hfj_search)", Long.class);
        return rows == null ? -1 : rows;
    }

    private List<String> goals(int number) {
        String person =
                "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"https://sykehuset.example/plan\",\"value\":\""
                        + kari.prefix() + ".person\"}]}";
        String patient = fhir().header(
                        "If-None-Exist", "identifier=https://sykehuset.example/plan|" + kari.prefix() + ".person")
                .contentType(FHIR_JSON)
                .body(person)
                .post("/Patient")
                .then()
                .extract()
                .path("id");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(post(
                            "Goal",
                            "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Komme meg"
                                    + " hjem\"},\"startDate\":\"2026-05-0" + (1 + i % 3)
                                    + "\",\"subject\":{\"reference\":\"Patient/"
                                    + patient + "\"}}")
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        return ids;
    }
}
