package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step of the pathway that is sent for the shared plan, and for no part of it, is sent as well. */
class SentForTheSharedPlanTest extends ServerTest {

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    @BeforeEach
    void isDischarged() {
        kari.isDischarged();
    }

    @Test
    void theServiceMakesNoOtherTaskForIt() {
        String sent = homeVisit("requested");
        kari.isTakenOver();
        assertThat(homeVisits("requested")).containsExactly(sent);
        assertThat(followUp()).isEqualTo(4);
    }

    /** That of an earlier stay, say. */
    @Test
    void oneThatIsDoneIsNotTheOneOfThisStay() {
        homeVisit("completed");
        kari.isTakenOver();
        assertThat(homeVisits("requested")).hasSize(1);
    }

    @Test
    void sentAfterwardsItStandsInThePlaceOfTheServices() {
        kari.isTakenOver();
        String sent = homeVisit("requested");
        assertThat(homeVisits("requested")).containsExactly(sent);
        assertThat(homeVisits("cancelled")).hasSize(1);
        assertThat(followUp()).isEqualTo(4);
    }

    @Test
    void oneThatIsDoneAndSentAfterwardsIsNotTheOneOfThisStay() {
        kari.isTakenOver();
        homeVisit("completed");
        assertThat(homeVisits("requested")).hasSize(1);
        assertThat(homeVisits("cancelled")).isEmpty();
    }

    private int followUp() {
        return kari.search("Task?code:not=hand-over&status=requested&patient=" + kari.patient())
                .getInt("total");
    }

    private List<String> homeVisits(String status) {
        return kari.search("Task?code=home-visit&status=" + status + "&patient=" + kari.patient())
                .getList("entry.collect { 'Task/' + it.resource.id }");
    }

    private String homeVisit(String status) {
        String shared = kari.search("CarePlan?patient=" + kari.patient()
                        + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                .getString("entry[0].resource.id");
        return kari.create("conformance", "Task", """
                {"resourceType":"Task","status":"%s","intent":"plan",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.sent"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"home-visit"}]},
                 "basedOn":[{"reference":"CarePlan/%s"}],"for":{"reference":"%s"},"authoredOn":"2026-05-04T12:30:00+02:00",
                 "owner":{"reference":"%s"},"restriction":{"period":{"end":"2026-05-06"}}}
                """.formatted(
                        status, kari.person().prefix(), shared, kari.patient(), kari.organisation("310000205")));
    }
}
