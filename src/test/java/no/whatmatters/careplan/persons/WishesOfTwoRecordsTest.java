package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written down of a record without a plan is in the shared plan of the one that it gives way to. */
class WishesOfTwoRecordsTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private final PersonInCare stays = new PersonInCare(person, this::fhirAs);
    private final PersonInCare gives = new PersonInCare(
            new TestPerson(TestPerson.nextDNumber(), TestPerson.next().prefix()), this::fhirAs);
    private TwoRecords solveig = new TwoRecords(stays, gives, "", "");
    private String wish = "";

    @BeforeEach
    void isKnownTwiceWithOnePlan() {
        stays.isDischarged();
        String other = stays.create("conformance", "Patient", """
                {"resourceType":"Patient","identifier":[{"system":"%s","value":"%s"}]}
                """.formatted(
                        TwoRecords.D_NUMBER, gives.person().identityNumber()));
        solveig = new TwoRecords(stays, gives, stays.patient(), other);
        wish = wish(other, "active");
    }

    @Test
    void areInTheSharedPlanFromThenOn() {
        String reached = wish(solveig.second(), "completed");
        solveig.join("municipal-registry").statusCode(200);
        assertThat(goals()).hasSize(4).contains(wish).doesNotContain(reached);
    }

    @Test
    void areOutOfItAgainWhereTheTwoAreTwoPersonsAfterAll() {
        List<String> before = goals();
        solveig.join("municipal-registry").statusCode(200);
        solveig.separate("municipal-registry").statusCode(200);
        assertThat(goals()).isEqualTo(before);
        stays.get("conformance", wish, 200);
    }

    private List<String> goals() {
        return stays.get(
                        "conformance",
                        solveig.sharedPlans(solveig.first(), "active").get(0),
                        200)
                .extract()
                .jsonPath()
                .getList("goal.reference");
    }

    private String wish(String patient, String status) {
        return stays.create("conformance", "Goal", """
                {"resourceType":"Goal","identifier":[{"system":"https://legekontoret.example/plan","value":"%s"}],
                 "lifecycleStatus":"%s","description":{"text":"Få dø hjemme"},"startDate":"2026-04-01",
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "subject":{"reference":"%s"},"expressedBy":{"reference":"%3$s"}}
                """.formatted(UUID.randomUUID(), status, patient));
    }
}
