package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** Whoever says yes to a plan of many tasks waits no longer for the database than for one of few: they are read at once. */
class AcceptanceStatementsTest extends ServerTest {

    @Test
    void areAsManyHoweverManyTasksThePlanHas() {
        int few = fewestToAccept(2);
        assertThat(fewestToAccept(12)).isEqualTo(few);
    }

    /** What is remembered for some seconds is asked for again where the machine was slow, and is not what is counted here. */
    private int fewestToAccept(int tasks) {
        return IntStream.range(0, 3).map(each -> toAccept(tasks)).min().orElseThrow();
    }

    private int toAccept(int tasks) {
        PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
        for (int i = 0; i < tasks; i++) {
            kari.create("conformance", "Task", """
                    {"resourceType":"Task","status":"requested","intent":"plan","code":{"text":"Ring pårørende"},
                     "basedOn":[{"reference":"%s"}],"for":{"reference":"%s"}}
                    """.formatted(kari.of("CarePlan", "plan"), kari.patient()));
        }
        String handOver = kari.handOver();
        return CountedStatements.during(() -> kari.patch("municipal-epj", handOver, 1, PersonInCare.status("accepted"))
                        .statusCode(200))
                .stream()
                // A sequence is asked when fifty of its numbers are used up, whoever is next.
                .filter(each -> !each.startsWith("select nextval"))
                .toList()
                .size();
    }
}
