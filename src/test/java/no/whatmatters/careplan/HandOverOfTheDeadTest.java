package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is asked to take over for somebody who has died, and nobody says yes to it, however close the two come. */
class HandOverOfTheDeadTest extends ServerTest {

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);

    @BeforeEach
    void isDischarged() {
        solveig.isDischarged();
    }

    @Test
    void isNotAccepted() throws SQLException {
        SchemaOwner.execute(died());
        refused(solveig.patch("municipal-epj", solveig.handOver(), 1, status("accepted")));
    }

    @Test
    void isStillRejected() throws SQLException {
        SchemaOwner.execute(died());
        solveig.patch("municipal-epj", solveig.handOver(), 1, status("rejected", "Hun er død"))
                .statusCode(200);
    }

    @Test
    void isNotAskedForBesideTheDeath() throws SQLException {
        String body = handOver();
        refused(whileTheDeathIsWritten(() -> solveig.post("hospital-system", "/Task", body)));
    }

    /** Alone with its content, in a Bundle with what else is wrong there; whoever may not know of it hears nothing of it. */
    @Test
    void isRefusedWithAllElseThatIsWrong() throws SQLException {
        String faulty = handOver().replaceFirst("\"authoredOn\":\"[^\"]*\",", "");
        SchemaOwner.execute(died());
        solveig.post("hospital-system", "/Task", faulty)
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("person-has-died"))
                .body("issue.expression.flatten()", hasItem("Task.for"))
                .body("issue", hasSize(2));
        solveig.post("hospital-system", "", """
                        {"resourceType":"Bundle","type":"transaction","entry":[
                         {"resource":%s,"request":{"method":"POST","url":"Task"}},
                         {"resource":{"resourceType":"Goal"},"request":{"method":"POST","url":"Goal"}}]}
                        """.formatted(handOver()))
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("person-has-died"))
                .body("issue.expression.flatten()", hasItem("Bundle.entry[0].resource.for"))
                .body("issue.expression.flatten()", hasItem(startsWith("Bundle.entry[1]")));
    }

    @Test
    void isNotAcceptedBesideTheDeath() throws SQLException {
        String task = solveig.handOver();
        refused(whileTheDeathIsWritten(() -> solveig.patch("municipal-epj", task, 1, status("accepted"))));
    }

    /** Asked of nobody in particular, it is stored, and ended as the death ends all else. */
    @Test
    void whatIsToBeDoneIsNotLeftOverBesideTheDeath() throws SQLException {
        String patient = solveig.patient();
        String task = "Task/"
                + whileTheDeathIsWritten(() -> solveig.post("conformance", "/Task", """
                                {"resourceType":"Task","status":"requested","intent":"plan",
                                 "code":{"text":"Ring pårørende"},"for":{"reference":"%s"}}
                                """.formatted(patient)))
                        .statusCode(201)
                        .extract()
                        .path("id");
        solveig.get("conformance", task, 200).body("status", equalTo("cancelled"));
    }

    /** The death is noted by one who holds her shared plan, and stored only when the other waits or has been answered. */
    private ValidatableResponse whileTheDeathIsWritten(Supplier<ValidatableResponse> request) throws SQLException {
        String plan = solveig.search("CarePlan?patient=" + solveig.patient()
                        + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                .getString("entry[0].resource.id");
        String died = died();
        try (Connection death = SchemaOwner.connect();
                Statement statement = death.createStatement()) {
            death.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('" + plan + "', 0))");
            statement.execute(died);
            CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(request);
            while (!answer.isDone() && !somebodyWaits(statement)) {
                Thread.onSpinWait();
            }
            death.commit();
            return answer.join();
        }
    }

    private static boolean somebodyWaits(Statement statement) throws SQLException {
        statement.execute("select pg_sleep(0.05)");
        try (ResultSet waiting = statement.executeQuery("select count(*) from pg_locks w"
                + " join pg_locks h on h.locktype = 'advisory' and h.classid = w.classid and h.objid = w.objid"
                + " where w.locktype = 'advisory' and not w.granted and h.granted and h.pid = pg_backend_pid()")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    private String died() {
        return "insert into person_died (person, since) values ('"
                + solveig.patient().substring("Patient/".length()) + "', now())";
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("issue[0].details.coding[0].code", equalTo("person-has-died"));
    }

    private String handOver() {
        return solveig.furtherHandOver(solveig.organisation("310000108"), solveig.organisation("310000302"));
    }
}
