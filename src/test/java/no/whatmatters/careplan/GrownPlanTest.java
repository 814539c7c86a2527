package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** A shared plan into which a wish was brought afterwards is as if it had been stored whole. */
class GrownPlanTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Test
    void holdsTheWishInItsNextVersionAndKeepsTheOneBefore() {
        Sent sent = discharge(kari);
        String wish = wish(sent.patient());

        JsonPath now = fhir().get(sent.plan()).then().statusCode(200).extract().jsonPath();
        assertThat(now.getString("meta.versionId")).isEqualTo("2");
        assertThat(now.getList("goal.reference")).hasSize(4).contains(wish);
        JsonPath before = fhir().get(sent.plan() + "/_history/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(before.getList("goal.reference")).hasSize(3).doesNotContain(wish);
        assertThat(now.getString("meta.lastUpdated")).isGreaterThan(before.getString("meta.lastUpdated"));
        assertThat(now.getMap("$").keySet())
                .containsExactlyInAnyOrderElementsOf(before.getMap("$").keySet());
        assertThat(now.getString("meta.source")).isEqualTo(before.getString("meta.source"));
        fhir().get(sent.plan() + "/_history").then().body("entry", hasSize(2));
    }

    @Test
    void isFoundByItWithAllThatItBringsAlong() {
        Sent sent = discharge(kari);
        String wish = wish(sent.patient());
        fhir().queryParam("goal", wish)
                .get("/CarePlan")
                .then()
                .body("entry.resource.collect { it.resourceType + '/' + it.id }", equalTo(List.of(sent.plan())));
        assertThat(fhir().queryParam("patient", sent.patient())
                        .queryParam("category", "shared-care-plan")
                        .queryParam("_include", "CarePlan:goal")
                        .get("/CarePlan")
                        .jsonPath()
                        .getList("entry.resource.id", String.class))
                .hasSize(5)
                .contains(wish.substring("Goal/".length()));
        fhir().queryParam("_lastUpdated", "ge" + lastUpdated(sent.plan()))
                .queryParam("patient", sent.patient())
                .get("/CarePlan")
                .then()
                .body("entry.resource.collect { it.resourceType + '/' + it.id }", equalTo(List.of(sent.plan())));
    }

    @Test
    void breaksNoRule() {
        Sent sent = discharge(kari);
        wish(sent.patient());
        String plan = fhir().get(sent.plan()).asString();
        assertThat(fhir().contentType(FHIR_JSON)
                        .body(plan)
                        .post("/CarePlan/$validate")
                        .jsonPath()
                        .getList("issue.severity", String.class))
                .doesNotContain("error", "fatal");
    }

    /** HAPI compares what it knows of the version before: nothing is taken for unchanged that was changed. */
    @Test
    void isChangedInTheOldWayAfterwards() {
        Sent sent = discharge(kari);
        wish(sent.patient());
        Sent again = discharge(new TestPerson(kari.identityNumber(), "again-" + kari.prefix()));
        assertThat(again.patient()).isEqualTo(sent.patient());
        String another = wish(sent.patient());
        assertThat(fhir().get(sent.plan()).jsonPath().getList("goal.reference"))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains(another);
    }

    /** A wish that the plan holds makes no version of it. */
    @Test
    void isLeftAloneWhereNothingIsLacking() {
        Sent sent = discharge(kari);
        String wish = wish(sent.patient());
        String version = fhir().get(sent.plan()).path("meta.versionId");
        fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(fhir().get("/" + wish).asString().replace("2026-05-20", "2026-05-21"))
                .put("/" + wish)
                .then()
                .statusCode(200);
        assertThat(fhir().get(sent.plan()).<String>path("meta.versionId")).isEqualTo(version);
    }

    /** HAPI took some 25 of its own for the plan alone. */
    @Test
    void takesFewStatements() {
        Sent sent = discharge(kari);
        wish(sent.patient());
        assertThat(CountedStatements.during(() -> wish(sent.patient())))
                .filteredOn(each -> each.contains("HFJ_RES_VER") || each.contains("hfj_res_ver"))
                .hasSizeLessThanOrEqualTo(4);
    }

    private String lastUpdated(String record) {
        return fhir().get("/" + record).path("meta.lastUpdated");
    }

    private String wish(String patient) {
        String id = post("Goal", """
                        {"resourceType":"Goal","identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],
                         "lifecycleStatus":"active","description":{"text":"Høre fuglene"},"startDate":"2026-05-20",
                         "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                         "subject":{"reference":"%s"},"expressedBy":{"reference":"%2$s"}}
                        """.formatted(UUID.randomUUID(), patient))
                .statusCode(201)
                .extract()
                .path("id");
        return "Goal/" + id;
    }

    private Sent discharge(TestPerson person) {
        List<String> locations = post(dischargeOf(person))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location", String.class);
        String patient = locations.stream()
                .filter(each -> each.startsWith("Patient/"))
                .findFirst()
                .orElseThrow()
                .replaceAll("/_history/.*", "");
        String plan = fhir().queryParam("patient", patient)
                .queryParam("category", "shared-care-plan")
                .get("/CarePlan")
                .path("entry[0].resource.id");
        return new Sent(patient, "CarePlan/" + plan);
    }

    private record Sent(String patient, String plan) {}
}
