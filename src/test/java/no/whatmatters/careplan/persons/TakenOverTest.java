package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.TreeMap;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one record took over from another goes back with it, where the two are two persons after all. */
class TakenOverTest extends ServerTest {

    private TwoRecords solveig;

    @BeforeEach
    void isTakenInTwice() {
        solveig = TwoRecords.discharged(this::fhirAs);
    }

    /** Whoever is the GP reads the plan. */
    @Test
    void theGeneralPractitionerOfTheOneIsNotThatOfTheOther() {
        String practitioner = practitioner();
        has(solveig.second(), practitioner);
        solveig.patch("conformance", solveig.first(), "[{\"op\":\"remove\",\"path\":\"/generalPractitioner\"}]")
                .statusCode(200);
        solveig.join("municipal-registry").statusCode(200);
        read(solveig.first()).body("generalPractitioner.reference", hasItem(practitioner));
        solveig.separate("municipal-registry").statusCode(200);
        read(solveig.first()).body("generalPractitioner", equalTo(null));
        read(solveig.second()).body("generalPractitioner.reference", hasItem(practitioner));
    }

    /** Both have the same one. */
    @Test
    void aGeneralPractitionerOfOnesOwnStays() {
        String practitioner = practitioner();
        has(solveig.first(), practitioner);
        has(solveig.second(), practitioner);
        solveig.join("municipal-registry").statusCode(200);
        solveig.separate("municipal-registry").statusCode(200);
        read(solveig.first()).body("generalPractitioner.reference", equalTo(List.of(practitioner)));
    }

    @Test
    void whoseDeathItWasNotLivesOnWithAllPlans() {
        solveig.patch(
                        "municipal-epj",
                        solveig.second(),
                        "[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]")
                .statusCode(200);
        List<String> shared = solveig.sharedPlans(solveig.first(), "active");
        solveig.join("municipal-registry").statusCode(200);
        assertThat(solveig.sharedPlans(solveig.first(), "active")).isEmpty();
        solveig.separate("municipal-registry").statusCode(200);
        read(solveig.first()).body("deceasedDateTime", equalTo(null));
        read(solveig.stays().of("CarePlan", "plan")).body("status", equalTo("active"));
        assertThat(solveig.sharedPlans(solveig.first(), "active")).isEqualTo(shared);
        read(solveig.second()).body("deceasedDateTime", equalTo("2026-05-18"));
        read(solveig.gives().of("CarePlan", "plan"))
                .body("status", equalTo("completed"))
                .body("subject.reference", equalTo(solveig.second()));
        assertThat(solveig.sharedPlans(solveig.second(), "completed")).hasSize(1);
    }

    /** The one it gave way to gave way itself meanwhile. */
    @Test
    void ofThreeRecordsTheFirstIsTakenBackWhole() {
        TreeMap<String, Integer> all = solveig.counted(solveig.second());
        List<String> shared = solveig.sharedPlans(solveig.second(), "active");
        String third = solveig.stays().create("conformance", "Patient", """
                {"resourceType":"Patient","name":[{"family":"Moen"}]}
                """);
        solveig.join("conformance").statusCode(200);
        solveig.link("conformance", solveig.first(), third).statusCode(200);
        solveig.separate("conformance").statusCode(200);
        assertThat(solveig.counted(solveig.second())).isEqualTo(all);
        assertThat(solveig.sharedPlans(solveig.second(), "active")).isEqualTo(shared);
        assertThat(solveig.stays()
                        .search("CareTeam?status=active&patient=" + solveig.second())
                        .getInt("total"))
                .isEqualTo(1);
        read(solveig.second()).body("identifier.system", hasItem(TwoRecords.D_NUMBER));
    }

    private String practitioner() {
        return solveig.stays()
                .create(
                        "conformance",
                        "Practitioner",
                        "{\"resourceType\":\"Practitioner\",\"name\":[{\"family\":\"Lie\"}]}");
    }

    private void has(String patient, String practitioner) {
        solveig.patch("conformance", patient, """
                [{"op":"add","path":"/generalPractitioner","value":[{"reference":"%s"}]}]
                """.formatted(practitioner)).statusCode(200);
    }

    private ValidatableResponse read(String record) {
        return solveig.stays().get("conformance", record, 200);
    }
}
