package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is waiting for the own organisation, whomever it is about; and nothing of others. */
class WorklistTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private final TestPerson solveig = TestPerson.next();
    private KarisPlan karis;
    private KarisPlan solveigs;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void twoPersonsAreHandedOver() {
        karis = KarisPlan.discharged(kari, this::fhirAs);
        solveigs = KarisPlan.discharged(solveig, this::fhirAs);
    }

    @Test
    void aNurseSeesTheTasksOfTheOwnOrganisationWhomeverTheyAreAbout() {
        assertThat(tasks(fhirAs("municipal-nurse"))).contains(karis.handOver(), solveigs.handOver());
        assertThat(tasks(fhirAs("municipal-epj"))).contains(karis.handOver(), solveigs.handOver());
    }

    @Test
    void nobodyElseSeesThem() {
        assertThat(tasks(fhirAs("nurse-elsewhere"))).doesNotContain(karis.handOver(), solveigs.handOver());
        assertThat(tasks(fhirAs("gp"))).doesNotContain(karis.handOver(), solveigs.handOver());
    }

    /** An attestation for one person opens no other's. */
    @Test
    void anAttestationForOneShowsThatOnesTasks() {
        assertThat(tasks(fhirWith(
                        AnyToken.of("municipal-nurse").attestedFor(kari).signed())))
                .contains(karis.handOver())
                .doesNotContain(solveigs.handOver());
    }

    /** Nobody asked for Solveig, so nothing of hers was refused. */
    @Test
    void anAttestationForOneLeavesNoTraceInTheLogOfOthers() {
        tasks(fhirWith(AnyToken.of("municipal-nurse").attestedFor(kari).signed()));
        assertThat(database.queryForObject(
                        "select count(*) from access_log where person = ? and outcome = 'REFUSED'",
                        Integer.class,
                        solveigs.patient()))
                .isZero();
    }

    /** Past all blocks, and many at once: an emergency is of one person. */
    @Test
    void anEmergencyIsNoReasonForAList() {
        fhirWith(AnyToken.of("municipal-nurse")
                        .inEmergency("Funnet bevisstløs hjemme")
                        .signed())
                .get("/Task?_count=200")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("person-was-not-named"));
    }

    /** It is for one person who gets services, and would show whoever comes first. */
    @Test
    void theAppOfTheHomeHelpNamesWhomItIsFor() {
        fhirAs("municipal-app")
                .get("/Task?status=requested")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("person-was-not-named"));
        fhirAs("municipal-app").get("/Task?patient=" + karis.patient()).then().statusCode(200);
    }

    /** A list is a list: whom it is about is looked up one by one. */
    @Test
    void theListBringsNoOtherRecordsOfSeveralPersons() {
        fhirAs("municipal-nurse")
                .get("/Task?status=requested&_include=Task:patient&_include=Task:focus")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("person-was-not-named"));
    }

    private List<String> tasks(RequestSpecification asked) {
        List<String> found = asked.get("/Task?status=requested&_count=200&_sort=-_lastUpdated")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.resource.id");
        return found == null ? List.of() : found;
    }
}
