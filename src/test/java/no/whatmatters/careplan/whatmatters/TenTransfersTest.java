package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import no.whatmatters.careplan.SentStory;
import no.whatmatters.careplan.SentStory.Step;
import org.junit.jupiter.api.Test;

/**
 * Solveig moves ten times in eight weeks. Each that takes over finds her wish first; the one time it was set aside, who did so
 * and why stays visible; and at the tenth it is still there.
 */
class TenTransfersTest extends ServerTest {

    private static final String WISH = "1 «Jeg vil dø hjemme»";
    private static final String SET_ASIDE =
            "Satt på vent 9. februar 2026 av Fjordbyen sykehus, skrevet ned av Ola Bergvik,"
                    + " sykepleier, Fjordbyen sykehus: «Nettene hjemme er ikke trygge uten mer hjelp."
                    + " Tas opp igjen når hjelpen er på plass.»";
    private static final int ASIDE = 6;

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);

    @Test
    void theWishIsFirstForWhoeverTakesOver() {
        List<Step> transfers = SentStory.TRANSFERS.steps();
        assertThat(transfers).hasSize(10);
        for (int number = 1; number <= transfers.size(); number++) {
            Step transfer = transfers.get(number - 1);
            transfer.tell(solveig);
            finds(transfer, number);
        }
        everybodyWhoTookPartStillFindsIt();
        itsWordsAreTheSameInEachOfItsVersions();
    }

    private void finds(Step transfer, int number) {
        JsonPath document = whatMatters(Objects.requireNonNull(transfer.receiver()));
        String goals = SharedPictures.section(document, "goals");
        assertThat(goals).as(transfer.transaction()).contains(WISH);
        assertThat(document.getString("entry[0].resource.section[0].entry[0].reference"))
                .isEqualTo(wish());
        if (number < ASIDE) {
            assertThat(goals).doesNotContain("Satt på vent");
        } else {
            assertThat(goals).as(transfer.transaction()).contains(SET_ASIDE);
        }
        if (transfer.handOver() != null) {
            assertThat(SharedPictures.section(document, "hand-overs"))
                    .contains("Tatt imot")
                    .doesNotContain("Venter på svar");
        }
    }

    private void everybodyWhoTookPartStillFindsIt() {
        for (String persona : List.of("hospital-nurse", "municipal-epj", "nursing-home", "day-unit")) {
            assertThat(SharedPictures.section(whatMatters(persona), "goals"))
                    .as(persona)
                    .contains(WISH, SET_ASIDE, "Ingrid Brekke, datter");
        }
        fhirAs("nurse-elsewhere")
                .get("/" + solveig.patient() + "/$what-matters")
                .then()
                .statusCode(404);
    }

    private void itsWordsAreTheSameInEachOfItsVersions() {
        solveig.get("municipal-nurse", wish() + "/_history", 200)
                .body("entry.resource.lifecycleStatus", contains("completed", "active", "on-hold", "active"))
                .body("entry.resource.description.text", everyItem(equalTo("Jeg vil dø hjemme")));
    }

    private String wish() {
        return solveig.find("Goal", "https://sykehuset.example/plan|2201.goal-1");
    }

    private JsonPath whatMatters(String persona) {
        return fhirAs(persona)
                .header("Accept-Language", "nb")
                .get("/" + solveig.patient() + "/$what-matters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
