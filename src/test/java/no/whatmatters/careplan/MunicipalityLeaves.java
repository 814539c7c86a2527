package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;

import java.sql.SQLException;
import java.util.List;
import no.whatmatters.SchemaOwner;

/** How the municipality that has taken over comes to have nothing left to do, and has left the team. */
final class MunicipalityLeaves {

    static final List<String> STEPS = List.of("call-at-discharge", "home-visit", "ask-again");

    private final PersonInCare kari;

    MunicipalityLeaves(PersonInCare kari) {
        this.kari = kari;
    }

    /** It has taken over, others take over from it, and what it had to do is done; the days after. */
    void haveGoneBy() throws SQLException {
        kari.isTakenOver();
        isDone();
        theDayIsOver();
    }

    /** All but its own plan, and what that plans. */
    void isDone() {
        theNeighboursTakeOver();
        kari.patch("municipal-nurse", kari.handOver(), 2, status("completed")).statusCode(200);
        STEPS.forEach(step -> kari.patch("municipal-nurse", kari.step(step), 1, status("completed"))
                .statusCode(200));
        actionsAreDone();
    }

    /** It may look until the day is over. */
    void theDayIsOver() throws SQLException {
        SchemaOwner.execute(
                "update care_relation set ends = now() - interval '1 second' where ends is not null and person = '"
                        + kari.patient().substring("Patient/".length()) + "'");
        // Whatever is remembered of her on this node is forgotten when she is written.
        kari.patch("conformance", kari.patient(), 1, "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .statusCode(200);
    }

    /** Those that the hospital asked the municipality for. */
    void actionsAreDone() {
        for (String action : List.of("action-1", "action-3")) {
            kari.patch("conformance", kari.of("ServiceRequest", action), 1, status("completed"))
                    .statusCode(200);
        }
    }

    /** Answers who they are. */
    String theNeighboursTakeOver() {
        String neighbours = kari.create(
                "conformance", "Organization", "{\"resourceType\":\"Organization\",\"name\":\"Nabofjord\"}");
        String task = kari.create(
                "conformance",
                "Task",
                kari.furtherHandOver(kari.organisation("310000205"), neighbours)
                        .replace("https://sykehuset.example/plan", "https://prove.example/plan"));
        kari.patch("conformance", task, 1, status("accepted")).statusCode(200);
        return neighbours;
    }
}
