package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** One gives way to another, and that to a third. */
class ThreeRecordsTest extends ServerTest {

    @Test
    void thePastBeforeTheFirstJoiningIsThatOfAllThree() {
        TwoRecords solveig = TwoRecords.discharged(this::fhirAs);
        String before = Instant.now().toString();
        String third = solveig.stays()
                .create("conformance", "Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Moen\"}]}");
        solveig.join("conformance").statusCode(200);
        solveig.link("conformance", solveig.first(), third).statusCode(200);
        for (String asOf : new String[] {before, Instant.now().toString()}) {
            fhirAs("conformance")
                    .queryParam("asOf", asOf)
                    .get("/" + third + "/$what-matters")
                    .then()
                    .statusCode(200)
                    .body("entry[0].resource.subject.reference", equalTo(third))
                    .body(
                            "entry.collect { it.resource.resourceType + '/' + it.resource.id }",
                            hasItems(
                                    solveig.stays().of("Goal", "goal-1"),
                                    solveig.gives().of("Goal", "goal-1")));
        }
    }

    /** Those that had given way to it had done so before the mistake, and by their own. */
    @Test
    void theOneInTheMiddleIsTakenBackWithAllThatItHeld() {
        TwoRecords solveig = TwoRecords.discharged(this::fhirAs);
        TreeMap<String, Integer> second = solveig.counted(solveig.second());
        List<String> shared = solveig.sharedPlans(solveig.second(), "active");
        solveig.join("conformance").statusCode(200);
        TreeMap<String, Integer> both = solveig.counted(solveig.first());
        String third = solveig.stays()
                .create("conformance", "Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Moen\"}]}");
        solveig.link("conformance", solveig.first(), third).statusCode(200);
        solveig.patch("conformance", solveig.first(), """
                [{"op":"replace","path":"/link","value":[{"type":"replaces","other":{"reference":"%s"}}]}]
                """.formatted(solveig.second()))
                .statusCode(200);

        assertThat(solveig.counted(solveig.first())).isEqualTo(both);
        assertThat(solveig.counted(solveig.second())).isEqualTo(both);
        assertThat(solveig.stays().search("Goal?patient=" + third).getInt("total"))
                .isZero();
        Map.of(TwoRecords.FINAL, solveig.stays(), TwoRecords.D_NUMBER, solveig.gives())
                .forEach((system, each) -> solveig.pictureBy(
                                "conformance", system, each.person().identityNumber())
                        .statusCode(200)
                        .body("entry[0].resource.subject.reference", equalTo(solveig.first())));

        solveig.separate("conformance").statusCode(200);
        assertThat(solveig.counted(solveig.second())).isEqualTo(second);
        assertThat(solveig.sharedPlans(solveig.second(), "active")).isEqualTo(shared);
    }
}
