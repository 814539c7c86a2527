package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each request and person: what was shown, by every way there is to see something. */
class AccessLogTest extends ServerTest {

    private final TestPerson person = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    private String kari = "";
    private Timestamp last = new Timestamp(0);

    @BeforeEach
    void kariIsKnown() {
        kari = post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + person.prefix() + "\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
        last = LoggedAccess.newest(database);
    }

    @Test
    void recordsARead() {
        String goal = goal();
        assertThat(rowOf(() -> fhir().get("/Goal/" + goal)))
                .isEqualTo(row("read", "R", List.of("R Goal/" + goal + "/_history/1"), 200));
        assertThat(rowOf(() -> fhir().get("/Patient/" + kari)).resources())
                .containsExactly("R Patient/" + kari + "/_history/1");
    }

    /** So that whoever tells of an answer leads to its row. */
    @Test
    void namesTheRequestToItsSenderAsInTheLog() {
        Headers told = fhir().get("/Patient/" + kari).headers();
        UUID logged = LoggedAccess.after(last, database).get(0).request();
        assertThat(logged.toString().replace("-", ""))
                .endsWith(told.getValue("X-Request-ID"))
                .hasSizeGreaterThan(told.getValue("X-Request-ID").length());
        assertThat(told.getValue("X-Request-ID")).hasSize(16);
        assertThat(fhir().header("X-Request-ID", "my-own-1")
                        .get("/Patient/" + kari)
                        .header("X-Request-ID"))
                .isEqualTo("my-own-1");
    }

    @Test
    void recordsAReadOfAnEarlierVersion() {
        String goal = goal();
        put(goal, 1, "Komme meg hjem til Liv").then().statusCode(200);
        assertThat(rowOf(() -> fhir().get("/Goal/" + goal + "/_history/1")))
                .isEqualTo(row("vread", "R", List.of("R Goal/" + goal + "/_history/1"), 200));
    }

    @Test
    void recordsEveryVersionThatAHistoryShows() {
        String goal = goal();
        put(goal, 1, "Komme meg hjem til Liv").then().statusCode(200);
        at(2).delete("/Goal/" + goal).then().statusCode(200);
        LoggedAccess row = rowOf(() -> fhir().get("/Goal/" + goal + "/_history"));
        assertThat(row.interaction()).isEqualTo("history-instance");
        assertThat(row.person()).isEqualTo(kari);
        assertThat(row.resources())
                .containsExactly(
                        "R Goal/" + goal + "/_history/3",
                        "R Goal/" + goal + "/_history/2",
                        "R Goal/" + goal + "/_history/1");
    }

    @Test
    void recordsTheHitsOfAPageAndNoOthers() {
        List<String> goals = List.of(goal(), goal(), goal());
        List<LoggedAccess> rows = rowsOf(() -> {
            String next = fhir().queryParam("patient", "Patient/" + kari)
                    .queryParam("_count", 2)
                    .get("/Goal")
                    .path("link.find { it.relation == 'next' }.url");
            fhir().urlEncodingEnabled(false).get(next.substring(next.indexOf("/fhir") + 5));
        });
        assertThat(rows).extracting(LoggedAccess::person).containsExactly(kari, kari);
        assertThat(rows.get(0).resources()).hasSize(2);
        assertThat(rows.get(1).resources()).hasSize(1);
        assertThat(rows).extracting(LoggedAccess::interaction).containsExactly("search-type", "get-page");
        assertThat(rows.stream().flatMap(each -> each.resources().stream()))
                .containsExactlyInAnyOrderElementsOf(goals.stream()
                        .map(each -> "R Goal/" + each + "/_history/1")
                        .toList());
    }

    @Test
    void recordsWhatASearchIncludes() {
        String goal = goal();
        assertThat(rowOf(() -> fhir().queryParam("_id", goal)
                                .queryParam("_include", "Goal:patient")
                                .get("/Goal"))
                        .resources())
                .containsExactlyInAnyOrder("R Goal/" + goal + "/_history/1", "R Patient/" + kari + "/_history/1");
    }

    /** Whoever asks in vain has still asked about her. */
    @Test
    void recordsASearchThatFindsNothing() {
        assertThat(rowOf(() -> fhir().queryParam("patient", kari).get("/CarePlan")))
                .isEqualTo(row("search-type", "E", List.of(), 200));
        assertThat(rowOf(() -> fhir().formParam("subject", "Patient/" + kari).post("/Goal/_search")))
                .isEqualTo(row("search-type", "E", List.of(), 200));
    }

    @Test
    void recordsARowForEachPerson() {
        String liv = post(
                        "Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + person.prefix() + "\"}]}")
                .extract()
                .path("id");
        List<LoggedAccess> rows =
                rowsOf(() -> fhir().queryParam("family", person.prefix()).get("/Patient"));
        assertThat(rows).extracting(LoggedAccess::person).containsExactlyInAnyOrder(kari, liv);
        assertThat(rows)
                .extracting(LoggedAccess::request)
                .containsOnly(rows.get(0).request());
        assertThat(rows).allSatisfy(each -> assertThat(each.resources())
                .containsExactly("R Patient/" + each.person() + "/_history/1"));
    }

    @Test
    void recordsThatSomebodyWasToldThatNothingIsNew() {
        String goal = goal();
        LoggedAccess row = rowOf(() -> fhir().header("If-None-Match", "W/\"1\"")
                .get("/Goal/" + goal)
                .then()
                .statusCode(304));
        assertThat(row).isEqualTo(row("read", "R", List.of("R Goal/" + goal + "/_history/1"), 304));
    }

    @Test
    void recordsOneRowForAWrite() {
        List<LoggedAccess> created = rowsOf(this::goal);
        assertThat(created).hasSize(1);
        assertThat(created.get(0).action()).isEqualTo("C");
        assertThat(created.get(0).resources()).singleElement().asString().matches("C Goal/[0-9a-f-]{36}/_history/1");

        String goal = goal();
        assertThat(rowOf(() -> put(goal, 1, "Komme meg hjem til Liv")))
                .isEqualTo(row("update", "U", List.of("U Goal/" + goal + "/_history/2"), null));
        assertThat(rowOf(() -> at(2).contentType("application/json-patch+json")
                        .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                        .patch("/Goal/" + goal)
                        .then()
                        .statusCode(200)))
                .isEqualTo(row("patch", "U", List.of("U Goal/" + goal + "/_history/3"), null));
        assertThat(rowOf(() -> at(3).delete("/Goal/" + goal).then().statusCode(200)))
                .isEqualTo(row("delete", "D", List.of("D Goal/" + goal + "/_history/4"), null));
    }

    @Test
    void recordsAnUpdateThatChangesNothing() {
        String goal = goal();
        put(goal, 1, "Komme meg hjem til Liv").then().statusCode(200);
        assertThat(rowOf(() -> put(goal, 2, "Komme meg hjem til Liv").then().statusCode(200)))
                .isEqualTo(row("update", "U", List.of("R Goal/" + goal + "/_history/2"), 200));
    }

    @Test
    void recordsADischargeInOneRowAndItsResendInAnother() {
        List<LoggedAccess> rows =
                ofPersons(rowsOf(() -> post(dischargeOf(person)).statusCode(200)));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).interaction()).isEqualTo("transaction");
        assertThat(rows.get(0).resources())
                .hasSizeGreaterThan(10)
                .allMatch(each -> each.startsWith("C "))
                .anyMatch(each -> each.startsWith("C Provenance/"))
                .contains("C Patient/" + rows.get(0).person() + "/_history/1");

        List<LoggedAccess> again =
                ofPersons(rowsOf(() -> post(dischargeOf(person)).statusCode(200)));
        assertThat(again).hasSize(1);
        assertThat(again.get(0).person()).isEqualTo(rows.get(0).person());
        assertThat(again.get(0).resources()).hasSizeGreaterThan(10).allMatch(each -> each.startsWith("R "));
    }

    private String goal() {
        return post("Goal", goal("Komme meg hjem", null))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Organisations and professionals that were known already concern nobody, and have a row of their own. */
    private static List<LoggedAccess> ofPersons(List<LoggedAccess> rows) {
        return rows.stream().filter(row -> row.person() != null).toList();
    }

    private RequestSpecification at(int version) {
        return fhir().header("If-Match", "W/\"" + version + "\"");
    }

    private Response put(String id, int version, String words) {
        return at(version).contentType(FHIR_JSON).body(goal(words, id)).put("/Goal/" + id);
    }

    private String goal(String words, @Nullable String id) {
        return "{\"resourceType\":\"Goal\"," + (id == null ? "" : "\"id\":\"" + id + "\",")
                + "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"" + words
                + "\"},\"subject\":{\"reference\":\"Patient/" + kari + "\"}}";
    }

    private LoggedAccess row(String interaction, String action, List<String> resources, @Nullable Integer status) {
        LoggedAccess newest = LoggedAccess.after(last, database).get(0);
        return new LoggedAccess(
                newest.id(), newest.request(), kari, interaction, action, resources, "DONE", status, null);
    }

    private LoggedAccess rowOf(Runnable request) {
        List<LoggedAccess> rows = rowsOf(request);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<LoggedAccess> rowsOf(Runnable request) {
        last = LoggedAccess.newest(database);
        request.run();
        return LoggedAccess.after(last, database);
    }
}
