package no.whatmatters.careplan.persons;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hospital sends again what it sent under the number of a record that has given way since. */
class ResentAfterJoiningTest extends ServerTest {

    private static final String REMARKS =
            "entry.findAll { e -> e.response.outcome?.issue?.any { it.details?.coding?.any { it.code == 'resent-differently' } } }";

    private TwoRecords solveig;

    @BeforeEach
    void isOnePersonAndHerPlanGoesOn() {
        solveig = TwoRecords.discharged(this::fhirAs);
        solveig.join("municipal-registry").statusCode(200);
        for (String record : List.of(
                solveig.gives().of("Goal", "goal-1"),
                solveig.gives().of("Observation", "score-1"),
                solveig.gives().of("CarePlan", "plan"),
                solveig.gives().of("ServiceRequest", "action-1"))) {
            changed(record);
        }
    }

    private void changed(String record) {
        String version =
                solveig.gives().get("conformance", record, 200).extract().path("meta.versionId");
        solveig.gives()
                .patch(
                        "conformance",
                        record,
                        Integer.parseInt(version),
                        "[{\"op\":\"replace\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .statusCode(200);
    }

    @Test
    void isToldNothingOfTheSame() {
        send(TwoRecords.ofSecond(solveig.gives())).body(REMARKS, empty());
    }

    @Test
    void isToldWhereItIsAnother() {
        send(TwoRecords.ofSecond(solveig.gives()).replace("Utskrivningsplan etter hoftebrudd", "Plan etter hoftebrudd"))
                .body(REMARKS, hasSize(1));
    }

    /** By the id of the record that gave way, as it was first told. */
    @Test
    void isToldNothingOfTheSameByTheOldId() {
        PersonInCare gives = solveig.gives();
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"resource":{"resourceType":"Goal","language":"nb","lifecycleStatus":"active","subject":{"reference":"%s"},
                  "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.by-id"}],
                  "description":{"text":"Besøke søsteren"}},
                 "request":{"method":"POST","url":"Goal","ifNoneExist":"identifier=https://sykehuset.example/plan|%2$s.by-id"}}]}
                """.formatted(solveig.second(), gives.person().prefix());
        solveig.separate("municipal-registry").statusCode(200);
        send(bundle);
        solveig.join("municipal-registry").statusCode(200);
        changed(gives.of("Goal", "by-id"));
        send(bundle).body(REMARKS, empty());
    }

    private ValidatableResponse send(String bundle) {
        return solveig.gives()
                .post("hospital-system", "", bundle)
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
