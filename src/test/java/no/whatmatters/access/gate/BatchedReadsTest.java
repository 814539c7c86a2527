package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HAPI takes what is read in a Bundle past everything that looks at requests: it is answered no more than it would be alone. */
class BatchedReadsTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(kari, this::fhirAs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal?lifecycle-status=active",
                "Goal?patient=%patient%&_summary=count",
                "Goal?patient=%patient%&_total=accurate",
                "Goal?patient=%patient%&_count=0",
                "Goal?patient=%patient%&_count=1",
                "Patient?_has:Goal:patient:lifecycle-status=active",
                "CarePlan?patient=%patient%&goal.lifecycle-status=active",
                "Goal/%goal%",
                "Goal/%goal%/_history",
                "Goal/%goal%/_history/1",
                "Patient/%patient%/$what-matters"
            })
    void aReadIsAnsweredAsItWouldBeAlone(String read) {
        String url = read.replace("%patient%", plan.patient()).replace("%goal%", plan.goal());
        for (AnyToken asker : new AnyToken[] {
            AnyToken.of("nurse-elsewhere"),
            AnyToken.of("municipal-epj").organisation("310000507").client("nurse-elsewhere"),
            AnyToken.ofCitizen(TestPerson.next())
        }) {
            String token = asker.signed();
            int alone = fhirWith(token).urlEncodingEnabled(false).get("/" + url).statusCode();
            Response together = batch(token, url);
            assertThat(together.jsonPath().getString("entry[0].response.status"))
                    .startsWith(String.valueOf(alone));
            assertThat(together.asString()).doesNotContain(kari.prefix(), "\"next\"");
        }
    }

    /** That there was something once is not for everybody to know either. */
    @Test
    void whatIsDeletedIsAnsweredAsItWouldBeAlone() {
        String id = fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                         "subject":{"reference":"Patient/%s"}}""".formatted(plan.patient()))
                .post("/Goal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/Goal/([^/]+).*", "$1");
        fhirAs("gp").header("If-Match", "W/\"1\"").delete("/Goal/" + id).then().statusCode(200);
        for (String asker : List.of("nurse-elsewhere", "gp")) {
            Response together = batch(token(asker), "Goal/" + id);
            assertThat(fhirAs(asker).get("/Goal/" + id).statusCode()).isEqualTo(404);
            assertThat(together.jsonPath().getString("entry[0].response.status")).startsWith("404");
            assertThat(together.asString()).contains("unknown-record").doesNotContain("deleted");
        }
        fhir().get("/Goal/" + id).then().statusCode(410);
    }

    @Test
    void aLeaderReadsNothingThisWayEither() {
        assertThat(batch(token("leader"), "Goal?patient=" + plan.patient()).statusCode())
                .isEqualTo(403);
    }

    /** SMART's r opens what is named by its id, and s finds; alone, and in a batch. */
    @Test
    void aTokenToReadFindsNothingAndOneToSearchOpensNothing() {
        for (String letter : List.of("r", "s")) {
            String token = AnyToken.of("gp").scope("user/Goal." + letter).signed();
            Map<String, Integer> expected = Map.of(
                    "Goal/" + plan.goal(), letter.equals("r") ? 200 : 403,
                    "Goal/" + plan.goal() + "/_history", letter.equals("r") ? 200 : 403,
                    "Goal?patient=" + plan.patient(), letter.equals("s") ? 200 : 403);
            expected.forEach((url, status) -> {
                assertThat(fhirWith(token)
                                .urlEncodingEnabled(false)
                                .get("/" + url)
                                .statusCode())
                        .as(letter + " " + url)
                        .isEqualTo(status);
                Response together = batch(token, url);
                assertThat(together.statusCode() == 200
                                ? together.jsonPath().getString("entry[0].response.status")
                                : String.valueOf(together.statusCode()))
                        .as(letter + " " + url + " in a batch")
                        .startsWith(String.valueOf(status));
            });
        }
    }

    /** Her GP is shown what a request of its own would show. */
    @Test
    void whoTakesPartReadsThisWayToo() {
        Response goals = batch(token("gp"), "Goal?patient=" + plan.patient() + "&_count=1");
        assertThat(goals.jsonPath().getList("entry[0].resource.entry")).hasSize(1);
        assertThat(goals.jsonPath().getList("entry[0].resource.link.relation")).contains("next");
    }

    private Response batch(String token, String url) {
        return fhirWith(token)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":"
                        + "{\"method\":\"GET\",\"url\":\"" + url + "\"}}]}")
                .post("");
    }
}
