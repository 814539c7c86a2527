package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One picture takes at most fifteen statements, however many goals it shows; the caller's rights and the log included. */
class StatementsTest extends ServerTest {

    private static final int MOST = 15;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void areFewWhateverTheNumberOfGoals(int goals) {
        assertThat(counts(goals)).allMatch(count -> count > 0 && count <= MOST);
    }

    /** For somebody who is asked to take over, members of three kinds, an earlier moment, and by her number. */
    private List<Integer> counts(int goals) {
        TestPerson kari = TestPerson.next();
        SharedPictures plan = SharedPictures.discharged(kari, ManyGoals.discharge(kari, goals), this::fhir);
        List<Integer> counts = new ArrayList<>();
        counts.add(statements(() -> shown("municipal-epj", plan.address())));
        plan.accepted(this::fhir);
        ManyGoals.setAside(plan, goals, this::fhir);
        counts.add(statements(() -> shown("municipal-nurse", plan.address())));
        counts.add(statements(() -> shown("municipal-app", plan.address())));
        counts.add(statements(() -> shown("gp", plan.address() + "?asOf=" + Instant.now())));
        counts.add(statements(() -> byNumber("gp", kari)));
        assertThat(SharedPictures.recordsIn(fhirAs("gp").get(plan.address())))
                .filteredOn(each -> each.startsWith("Goal/"))
                .hasSize(goals);
        return counts;
    }

    private static int statements(Runnable request) {
        return CountedStatements.during(request).size();
    }

    private void shown(String persona, String address) {
        fhirAs(persona).get(address).then().statusCode(200);
    }

    private void byNumber(String persona, TestPerson kari) {
        fhirAs(persona)
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"identifier",
                          "valueIdentifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}]}
                        """.formatted(kari.identityNumber()))
                .post("/Patient/$what-matters")
                .then()
                .statusCode(200);
    }
}
