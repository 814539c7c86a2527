package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.whatmatters.TestPerson;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Kari sees her own number in her own record, and nobody else's. */
class NumbersOfStaffTest {

    private static final Permit OF_CITIZENS = new Permit(Set.of(Redaction.NUMBERS_OF_OTHERS));

    private final Identifier own = number();
    private final Identifier staffs = number();
    private final Redactions redactions = new Redactions();

    @Test
    void takesStaffsOutOfThePersonsOwnRecord() {
        Patient kari = new Patient().addIdentifier(own);
        kari.addContained(new Practitioner().addIdentifier(staffs).setId("gp"));
        kari.addGeneralPractitioner(new Reference("#gp").setIdentifier(staffs));
        kari.addName().setText("Kari Fjelltun");
        Patient shown = (Patient) redactions.of(kari, OF_CITIZENS);
        assertThat(shown.getIdentifier()).hasSize(1);
        assertThat(shown.getNameFirstRep().getText()).isEqualTo("Kari Fjelltun");
        assertThat(((Practitioner) shown.getContained().get(0)).getIdentifier()).isEmpty();
        assertThat(shown.getGeneralPractitionerFirstRep().hasIdentifier()).isFalse();
        assertThat(Redactions.isRedacted(shown)).isTrue();
    }

    @Test
    void leavesARecordWithoutThemAsItIs() {
        for (Resource each : List.of(new Patient().addIdentifier(own), new RelatedPerson().addIdentifier(own))) {
            assertThat(redactions.of(each, OF_CITIZENS)).isSameAs(each);
        }
    }

    private static Identifier number() {
        return new Identifier()
                .setSystem(IdentifierSystems.NATIONAL_IDENTITY_NUMBER)
                .setValue(TestPerson.next().identityNumber());
    }
}
