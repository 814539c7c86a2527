package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.IdentityNumber;
import org.junit.jupiter.api.Test;

/** Nobody tries the demo with a patient of theirs. */
class MadeUpPersonsTest extends ServerTest {

    private static final String PATIENT = """
            {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}""";

    @Test
    void areTheOnlyOnes() {
        String notMadeUp = ofADayToCome();
        assertThat(MadeUpPersons.mayBeSomebodys(notMadeUp)).isTrue();
        post("Patient", PATIENT.formatted(notMadeUp))
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("person-not-made-up"))
                .body(not(containsString(notMadeUp)));
        post("Patient", PATIENT.formatted(TestPerson.next().identityNumber())).statusCode(201);
    }

    @Test
    void areThoseOfTheTests() {
        assertThat(MadeUpPersons.mayBeSomebodys(TestPerson.next().identityNumber())).isFalse();
        assertThat(MadeUpPersons.mayBeSomebodys(TestPerson.nextDNumber())).isFalse();
        assertThat(MadeUpPersons.mayBeSomebodys(TestPerson.nextHelpNumber())).isFalse();
    }

    /** A number that nobody has: of a day in 2035, with the check digits that it would have. */
    private static String ofADayToCome() {
        for (int serial = 500; serial < 1000; serial++) {
            for (int check = 0; check < 100; check++) {
                String number = "311235" + String.format("%03d%02d", serial, check);
                if (IdentityNumber.valid(number)) {
                    return number;
                }
            }
        }
        throw new IllegalStateException("none");
    }
}
