package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is searched as the statement says; what would be ignored is refused. */
class LogSearchTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private ReadPlan plan = ReadPlan.NONE;
    private String kari = "";
    private String goal = "";

    @BeforeEach
    void aminaReadsAGoalOfKaris() {
        plan = ReadPlan.of(person, this::fhirAs, this::fhir);
        kari = plan.patient();
        goal = plan.goal();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            action=R                                                | 1
            action=http://hl7.org/fhir/audit-event-action%7CR       | 1
            action=D                                                | 0
            action=R,D                                              | 1
            action=R&action=D                                       | 0
            type=rest                                               | 1
            type=http://terminology.hl7.org/CodeSystem/audit-event-type%7Crest | 1
            type=urn:other%7Crest                                   | 0
            type=destroy                                            | 0
            entity=Goal/${goal}                                     | 1
            entity=Goal/${kari}                                     | 0
            entity=Patient/${kari}                                  | 1
            agent=Organization/${municipality}                      | 1
            agent=Organization/${kari}                              | 0
            agent=Patient/${kari}                                   | 0
            date=ge2020-01-01                                       | 1
            date=ge2020-01-01&date=lt2999                           | 1
            date=lt2020-01-01                                       | 0
            _lastUpdated=gt2020-01-01                               | 1
            """)
    void searchesAsTheStatementSays(String query, int ofAmina) {
        String filled =
                query.replace("${goal}", goal).replace("${kari}", kari).replace("${municipality}", plan.municipality());
        List<Map<String, Object>> found = kari().urlEncodingEnabled(false)
                .get("/AuditEvent?" + filled)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.resource.findAll { it.agent.find { a -> a.who.display == 'Amina Haugen' } }");
        assertThat(found == null ? List.of() : found).hasSize(ofAmina);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action:not=R",
                "date=ne2026-01-01",
                "date=yesterday",
                "_sort=action",
                "_sort=date,-action",
                "agent-name=Amina",
                "patient=${kari}&_total=accurate"
            })
    void refusesWhatItWouldHaveToIgnore(String query) {
        kari().urlEncodingEnabled(false)
                .get("/AuditEvent?" + query.replace("${kari}", kari))
                .then()
                .statusCode(query.contains("_total") ? 403 : 400);
    }

    private RequestSpecification kari() {
        return fhirAs("kari", person);
    }
}
