package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/** Kari's discharge asks and writes each thing once. Decision 0051. */
class DischargeStatementsTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Test
    void updatesNoVersionThatItHasJustInserted() {
        List<String> sent = statementsOfADischarge();
        assertThat(sent)
                .filteredOn(each -> each.startsWith("insert into HFJ_RES_VER"))
                .isNotEmpty();
        assertThat(sent).noneMatch(each -> each.startsWith("update HFJ_RES_VER"));
    }

    @Test
    void looksUpAllItsConditionsAtOnce() {
        assertThat(statementsOfADischarge())
                .filteredOn(each -> each.contains("HASH_SYS_AND_VALUE") && each.startsWith("select"))
                .hasSize(1);
    }

    @Test
    void decidesAboutAllItsWritesByWhatIsKnownOfKariAtOneMoment() {
        assertThat(statementsOfADischarge())
                .filteredOn(each -> each.contains("from patient_block where person"))
                .hasSizeBetween(1, 3);
    }

    private List<String> statementsOfADischarge() {
        String discharge = kari.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
        return CountedStatements.during(() -> fhirAs("hospital-system")
                .contentType("application/fhir+json")
                .body(discharge)
                .post()
                .then()
                .statusCode(200));
    }
}
