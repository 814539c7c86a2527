package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The Provenance is a PUT, before which HAPI would write what it has of the others. */
    @Test
    void writesEachNewRecordOnce() {
        assertThat(statementsOfADischarge()).noneMatch(each -> each.startsWith("update HFJ_RESOURCE"));
    }

    @Test
    void listsNoConditions() {
        assertThat(statementsOfADischarge()).noneMatch(each -> each.contains("HFJ_RES_SEARCH_URL"));
    }

    @Test
    void looksUpAllItsConditionsAtOnce() {
        assertThat(statementsOfADischarge())
                .filteredOn(each -> each.contains("HASH_SYS_AND_VALUE") && each.startsWith("select"))
                .hasSize(1);
    }

    /** The part asks; its goals, which are to stand there too, find out from that. */
    @Test
    void asksOnceWhatThePlanHolds() {
        assertThat(statementsOfADischarge())
                .filteredOn(each -> each.contains("l.src_path = ?") && each.contains("t.res_type"))
                .hasSize(1);
    }

    @Test
    void decidesAboutAllItsWritesByWhatIsKnownOfKariAtOneMoment() {
        assertThat(statementsOfADischarge())
                .filteredOn(each -> each.contains("from patient_block where person"))
                .hasSizeBetween(1, 3);
    }

    /** A hospital that sends all of it again by PUT waits no longer for what is put back than one that sends a little. */
    @Test
    void readsAllThatItUpdatesAtOnce() {
        statementsOfADischarge();
        assertThat(readsOfGoals(30)).isEqualTo(readsOfGoals(2)).isLessThanOrEqualTo(2);
    }

    private long readsOfGoals(int goals) {
        String bundle = IntStream.range(0, goals)
                .mapToObj(each -> """
                        {"resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
                          "identifier":[{"system":"https://sykehuset.example/plan","value":"%1$s.more-%2$d"}],
                          "subject":{"reference":"Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|%3$s"}},
                         "request":{"method":"PUT","url":"Goal?identifier=https://sykehuset.example/plan|%1$s.more-%2$d"}}
                        """.formatted(kari.prefix(), each, kari.identityNumber()))
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[", "]}"));
        Runnable send = () -> fhirAs("hospital-system")
                .contentType("application/fhir+json;charset=UTF-8")
                .body(bundle)
                .post()
                .then()
                .statusCode(200);
        send.run();
        return CountedStatements.during(send).stream()
                .filter(each -> each.contains("from hfj_resource r")
                        && (each.contains("coalesce(?::bigint, r.res_ver)") || each.contains("wanted(type, id)")))
                .count();
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
