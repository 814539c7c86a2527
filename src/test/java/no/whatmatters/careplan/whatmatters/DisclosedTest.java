package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Array;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The access log has what was shown: each version, in words too, and also to whoever had it already. */
class DisclosedTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());

    @Autowired
    private JdbcTemplate database;

    /** One row of the log. */
    private record Row(
            @Nullable String person, String interaction, List<String> resources, String outcome, int status) {}

    @BeforeEach
    void takenOver() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir).accepted(this::fhir);
    }

    @Test
    void logsWhatTheDocumentHoldsInOneRow() {
        List<Response> answers = new ArrayList<>();
        List<Row> rows = rowsOf(() -> answers.add(fhirAs("gp").get(plan.address())));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).person()).isEqualTo(id(plan.patient()));
        assertThat(rows.get(0).interaction()).isEqualTo("$what-matters");
        assertThat(rows.get(0).status()).isEqualTo(200);
        assertThat(rows.get(0).resources()).containsExactlyInAnyOrderElementsOf(versionsIn(answers.get(0)));
    }

    @Test
    void logsNothingThatWasLeftOut() {
        List<Row> rows =
                rowsOf(() -> fhirAs("municipal-app").get(plan.address()).then().statusCode(200));
        assertThat(rows.get(0).resources())
                .anyMatch(each -> each.startsWith("R " + plan.goal(0)))
                .noneMatch(each -> each.startsWith("R Condition/") || each.startsWith("R Provenance/"));
    }

    /** A goal that was on hold is told to have been: that is in an earlier version. */
    @Test
    void logsTheEarlierVersionsThatTheWordsAreFrom() {
        status("on-hold");
        status("active");
        List<Row> rows = rowsOf(() -> fhirAs("gp").get(plan.address()).then().statusCode(200));
        assertThat(rows.get(0).resources())
                .contains("R " + plan.goal(0) + "/_history/3", "R " + plan.goal(0) + "/_history/2")
                .doesNotContain("R " + plan.goal(0) + "/_history/1");
    }

    @Test
    void logsTheSameForWhoeverHasItAlready() {
        String tag = fhirAs("gp").get(plan.address()).header("ETag");
        List<Row> whole = rowsOf(() -> fhirAs("gp").get(plan.address()).then().statusCode(200));
        List<Row> again = rowsOf(() -> fhirAs("gp")
                .header("If-None-Match", tag)
                .get(plan.address())
                .then()
                .statusCode(304));
        assertThat(again).hasSize(1);
        assertThat(again.get(0).status()).isEqualTo(304);
        assertThat(again.get(0).person()).isEqualTo(id(plan.patient()));
        assertThat(again.get(0).resources())
                .containsExactlyInAnyOrderElementsOf(whole.get(0).resources());
    }

    @Test
    void logsThePageLikeTheDocument() {
        List<Row> whole = rowsOf(() -> fhirAs("gp").get(plan.address()).then().statusCode(200));
        List<Row> page = rowsOf(() -> fhirAs("gp")
                .header("Accept", "text/html")
                .get(plan.address())
                .then()
                .statusCode(200));
        assertThat(page).hasSize(1);
        assertThat(page.get(0).resources())
                .filteredOn(each -> !each.startsWith("R Composition/"))
                .containsExactlyInAnyOrderElementsOf(whole.get(0).resources().stream()
                        .filter(each -> !each.startsWith("R Composition/"))
                        .toList());
    }

    @Test
    void logsWhomSomebodyAskedForInVain() {
        List<Row> byId = rowsOf(
                () -> fhirAs("nurse-elsewhere").get(plan.address()).then().statusCode(404));
        List<Row> byNumber = rowsOf(() -> byNumber(kari.identityNumber(), 404));
        assertThat(byId).hasSize(1).isEqualTo(byNumber);
        assertThat(byId.get(0).person()).isEqualTo(id(plan.patient()));
        assertThat(byId.get(0).outcome()).isNotEqualTo("DONE");
        assertThat(rowsOf(() -> byNumber(TestPerson.next().identityNumber(), 404))
                        .get(0)
                        .person())
                .isNull();
    }

    private void byNumber(String number, int status) {
        fhirAs("nurse-elsewhere")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"identifier",
                          "valueIdentifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}]}
                        """.formatted(number))
                .post("/Patient/$what-matters")
                .then()
                .statusCode(status);
    }

    private void status(String status) {
        fhirAs("municipal-nurse")
                .contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", fhir().get("/" + plan.goal(0)).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/lifecycleStatus\",\"value\":\"" + status + "\"}]")
                .patch("/" + plan.goal(0))
                .then()
                .statusCode(200);
    }

    private static List<String> versionsIn(Response answer) {
        List<String> ids = SharedPictures.recordsIn(answer);
        List<String> versions = answer.jsonPath().getList("entry.resource.meta.versionId", String.class);
        List<String> all =
                new ArrayList<>(List.of("R Composition/" + answer.jsonPath().getString("entry[0].resource.id")));
        for (int i = 0; i < ids.size(); i++) {
            all.add("R " + ids.get(i) + "/_history/" + versions.get(i));
        }
        return all;
    }

    private static String id(String reference) {
        return reference.substring(reference.indexOf('/') + 1);
    }

    private List<Row> rowsOf(Runnable request) {
        Timestamp last = Objects.requireNonNull(
                database.queryForObject("select coalesce(max(stored), '-infinity') from access_log", Timestamp.class));
        request.run();
        return database.query(
                "select * from access_log where stored > ? order by stored, id",
                (row, number) -> {
                    Array resources = row.getArray("resources");
                    return new Row(
                            row.getString("person"),
                            row.getString("interaction"),
                            List.of((String[]) resources.getArray()),
                            row.getString("outcome"),
                            row.getInt("status"));
                },
                last);
    }
}
