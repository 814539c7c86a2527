package no.whatmatters.careplan.persons;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.time.Instant;
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
}
