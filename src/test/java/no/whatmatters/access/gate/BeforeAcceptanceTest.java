package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever is asked reads the plan before answering, for fourteen days, however often the question is written anew. */
class BeforeAcceptanceTest extends ServerTest {

    private KarisPlan plan;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void theHospitalAsksTheMunicipality() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs);
    }

    @Test
    void isForFourteenDaysFromTheQuestionOn() {
        Instant until = until();
        assertThat(until)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(13)),
                        Instant.now().plus(Duration.ofDays(14)).plusSeconds(1));
        rewriteTheQuestion();
        assertThat(until()).isEqualTo(until);
    }

    @Test
    void isOverAfterThat() {
        database.update(
                "update care_relation set ends = now() - interval '1 second'"
                        + " where source_type = 'Task' and source_id = ?",
                plan.handOver());
        isHidden();
        rewriteTheQuestion();
        isHidden();
        fhirAs("municipal-nurse").get("/Task/" + plan.handOver()).then().statusCode(200);
    }

    private void isHidden() {
        for (String path : new String[] {"/Goal/" + plan.goal(), "/CarePlan/" + plan.plan()}) {
            fhirAs("municipal-nurse").get(path).then().statusCode(404);
        }
    }

    private void rewriteTheQuestion() {
        fhir().contentType("application/json-patch+json")
                .header("If-Match", fhir().get("/Task/" + plan.handOver()).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nb\"}]")
                .patch("/Task/" + plan.handOver())
                .then()
                .statusCode(200);
    }

    private Instant until() {
        return Objects.requireNonNull(database.queryForObject(
                        "select ends from care_relation where source_type = 'Task' and source_id = ?",
                        Timestamp.class,
                        plan.handOver()))
                .toInstant();
    }
}
