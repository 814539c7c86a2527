package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The municipality has said yes before the hospital knew the last day of the stay: deadlines follow when it does. */
class StayEndsAfterwardsTest extends ServerTest {

    private static final List<String> FROM_11_MAY = List.of(
            "call-at-discharge 2026-05-11",
            "home-visit 2026-05-14",
            "gp-appointment 2026-05-25",
            "ask-again 2026-06-08");

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    @BeforeEach
    void isTakenOverWhileSheIsStillThere() {
        kari.send(
                "hospital-system",
                kari.discharge().replaceFirst(",\\s*\"end\"\\s*:\\s*\"2026-05-04T11:00:00\\+02:00\"", ""));
        kari.isTakenOver();
    }

    @Test
    void tasksThatNobodyHasTouchedAreDueFromThatDay() {
        assertThat(followUp("requested")).contains("home-visit 2026-05-07").hasSize(4);
        theStayEnds("add", 1, "2026-05-11");
        assertThat(followUp("requested")).containsExactlyInAnyOrderElementsOf(FROM_11_MAY);
    }

    @Test
    void theyFollowAgainWhereItIsCorrected() {
        theStayEnds("add", 1, "2026-05-09");
        theStayEnds("replace", 2, "2026-05-11");
        assertThat(followUp("requested")).containsExactlyInAnyOrderElementsOf(FROM_11_MAY);
    }

    @Test
    void whatSomebodyHasChangedStaysAsTheyLeftIt() {
        kari.patch("municipal-nurse", kari.step("home-visit"), 1, status("in-progress"))
                .statusCode(200);
        kari.patch(
                        "conformance",
                        kari.step("ask-again"),
                        1,
                        "[{\"op\":\"replace\",\"path\":\"/restriction/period/end\",\"value\":\"2026-06-20\"}]")
                .statusCode(200);
        theStayEnds("add", 1, "2026-05-11");
        assertThat(followUp("in-progress")).containsExactly("home-visit 2026-05-07");
        assertThat(followUp("requested"))
                .containsExactlyInAnyOrder(
                        "call-at-discharge 2026-05-11", "gp-appointment 2026-05-25", "ask-again 2026-06-20");
    }

    /** Called off with the hand-over they are over. */
    @Test
    void whatWasCalledOffStaysSo() {
        kari.patch("hospital-system", kari.handOver(), 2, status("cancelled", "Utskrivningen er utsatt"))
                .statusCode(200);
        theStayEnds("add", 1, "2026-05-11");
        assertThat(followUp("requested")).isEmpty();
        assertThat(followUp("cancelled")).contains("home-visit 2026-05-07");
    }

    private void theStayEnds(String operation, int version, String day) {
        kari.patch("hospital-system", kari.of("Encounter", "stay"), version, """
                [{"op":"%s","path":"/period/end","value":"%sT11:00:00+02:00"}]""".formatted(operation, day))
                .statusCode(200);
    }

    private List<String> followUp(String status) {
        return kari.search("Task?code:not=hand-over&status=" + status + "&patient=" + kari.patient())
                .getList(
                        "entry.collect { it.resource.code.coding[0].code + ' ' + it.resource.restriction.period.end }",
                        String.class);
    }
}
