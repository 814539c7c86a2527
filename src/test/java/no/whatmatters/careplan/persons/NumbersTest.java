package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    private static final String FINAL = IdentifierSystems.NATIONAL_IDENTITY_NUMBER;

    @Test
    void aNumberThatIsLeftOutStaysAsAnOldOne() {
        Patient after = patient(FINAL, "2");
        Numbers.keep(patient(IdentifierSystems.D_NUMBER, "1"), after, TODAY);
        assertThat(told(after)).containsExactly("2 null null", "1 OLD 2026-05-04");
    }

    @Test
    void aNumberThatGivesWayBecomesOldWhereItStands() {
        Patient after = patient(IdentifierSystems.COMMON_HELP_NUMBER, "1");
        after.addIdentifier().setSystem(FINAL).setValue("2");
        Numbers.keep(patient(IdentifierSystems.COMMON_HELP_NUMBER, "1"), after, TODAY);
        assertThat(told(after)).containsExactly("1 OLD 2026-05-04", "2 null null");
    }

    /** Its sender has said what it is to them, and knows better. */
    @Test
    void whatHasNotChangedIsLeftAlone() {
        Patient both = patient(IdentifierSystems.D_NUMBER, "1");
        both.addIdentifier().setSystem(FINAL).setValue("2");
        Patient after = both.copy();
        after.addName().setFamily("Fjelltun");
        Numbers.keep(both, after, TODAY);
        assertThat(told(after)).containsExactly("1 null null", "2 null null");
    }

    @Test
    void anotherFinalNumberDoesNotTakeTheFirstAway() {
        Patient after = patient(FINAL, "2");
        Numbers.keep(patient(FINAL, "1"), after, TODAY);
        assertThat(told(after)).containsExactly("2 null null", "1 OLD 2026-05-04");
    }

    @Test
    void numbersOfASenderAreTheSenders() {
        Patient after = new Patient();
        Numbers.keep(patient("https://sykehuset.example/pasient", "1"), after, TODAY);
        assertThat(told(after)).isEmpty();
    }

    @Test
    void aSystemMayBeSpeltInCapitals() {
        Patient after = patient("URN:OID:2.16.578.1.12.4.1.4.2", "1");
        Numbers.keep(patient(IdentifierSystems.D_NUMBER, "1"), after, TODAY);
        assertThat(told(after)).containsExactly("1 null null");
    }

    private static Patient patient(String system, String value) {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(system).setValue(value);
        return patient;
    }

    private static List<String> told(Patient patient) {
        return patient.getIdentifier().stream()
                .map(each -> each.getValue() + " " + use(each.getUse()) + " "
                        + each.getPeriod().getEndElement().getValueAsString())
                .toList();
    }

    private static String use(IdentifierUse use) {
        return use == null ? "null" : use.name();
    }
}
