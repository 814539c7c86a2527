package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** What is to be done after a stay in hospital, as those see it who are to do it. */
class FollowUpWithRightsTest extends ServerTest {

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    @Test
    void whatTheSenderSentThePathwayDoesNotMakeAgain() {
        kari.send("hospital-system", withVisit("requested"));
        kari.isTakenOver();
        assertThat(deadlines())
                .containsExactlyInAnyOrder(
                        "call-at-discharge 2026-05-04",
                        "home-visit 2026-05-05",
                        "gp-appointment 2026-05-18",
                        "ask-again 2026-06-01");
    }

    /** Whoever sent it has said that it is not to be done. */
    @Test
    void whatTheSenderCalledOffThePathwayDoesNotMakeEither() {
        kari.send("hospital-system", withVisit("requested"));
        kari.patch("hospital-system", kari.step("home-visit"), 1, status("cancelled", "Kari vil ikke ha besøk"))
                .statusCode(200);
        kari.isTakenOver();
        assertThat(deadlines()).hasSize(3).noneMatch(each -> each.startsWith("home-visit"));
    }

    @Test
    void whatTheSenderSentByMistakeThePathwayMakes() {
        kari.send("hospital-system", withVisit("entered-in-error"));
        kari.isTakenOver();
        assertThat(deadlines()).hasSize(4).contains("home-visit 2026-05-07");
    }

    /** The service made it, so there is nobody but the one who is to do it to say that it will not be done. */
    @Test
    void whoIsToDoAStepMayCallItOffWithAReason() {
        kari.isDischarged().isTakenOver();
        String visit = kari.step("home-visit");
        kari.patch("municipal-nurse", visit, 1, status("cancelled")).statusCode(422);
        kari.patch("municipal-nurse", visit, 1, status("cancelled", "Kari er på ferie"))
                .statusCode(200);
    }

    @Test
    void theWorklistShowsAnOrganisationItsOwnTasksThatAreDueAndOverdue() {
        PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
        solveig.isTakenOver();
        kari.isDischarged().isTakenOver();
        kari.patch("municipal-nurse", kari.step("call-at-discharge"), 1, status("completed"))
                .statusCode(200);
        List<String> both = List.of(kari.patient(), solveig.patient());

        assertThat(worklist("municipal-epj", "deadline=le2026-05-07", both))
                .containsExactlyInAnyOrder(
                        "home-visit " + both.get(0), "home-visit " + both.get(1), "call-at-discharge " + both.get(1));
        assertThat(worklist("municipal-epj", "deadline=lt2026-05-07", both))
                .containsExactly("call-at-discharge " + both.get(1));
        assertThat(worklist("municipal-epj", "deadline=lt2027-01-01", both))
                .hasSize(5)
                .noneMatch(each -> each.startsWith("gp-appointment"));
        assertThat(worklist("gp", "deadline=lt2027-01-01", both))
                .containsExactlyInAnyOrder("gp-appointment " + both.get(0), "gp-appointment " + both.get(1));
        assertThat(worklist("nurse-elsewhere", "deadline=lt2027-01-01", both)).isEmpty();
    }

    /** One named person in each request, but for the list of what there is to do. */
    @Test
    void theWorklistOfAProfessionalIsOfManyAndBringsNobodyElse() {
        PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
        solveig.isTakenOver();
        kari.isDischarged().isTakenOver();
        List<String> both = List.of(kari.patient(), solveig.patient());
        assertThat(worklist("municipal-nurse", "deadline=le2026-05-04", both)).hasSize(2);
        String pages = "Task?status=requested&code=home-visit&_count=1&_sort=-_lastUpdated&deadline=le2026-05-07";
        String next = kari.get("municipal-nurse", pages, 200)
                .body("entry[0].resource.for.reference", equalTo(kari.patient()))
                .extract()
                .path("link.find { it.relation == 'next' }.url");
        kari.get("municipal-nurse", next.substring(next.indexOf("?")), 200)
                .body("entry[0].resource.for.reference", equalTo(solveig.patient()));
        kari.get("municipal-nurse", "Task?status=requested&_include=Task:patient", 403);
        kari.get("municipal-nurse", "Goal?patient=" + both.get(0) + "," + both.get(1), 403);
    }

    private List<String> worklist(String persona, String due, List<String> persons) {
        List<String> all = kari.get(
                        persona,
                        "Task?status=requested,accepted,in-progress&code:not=hand-over&_sort=-_lastUpdated&_count=200&"
                                + due,
                        200)
                .extract()
                .jsonPath()
                .getList("entry.collect { it.resource.code.coding[0].code + ' ' + it.resource['for'].reference }");
        return all == null
                ? List.of()
                : all.stream()
                        .filter(each -> persons.stream().anyMatch(each::endsWith))
                        .toList();
    }

    private List<String> deadlines() {
        return kari.search("Task?patient=" + kari.patient() + "&status=requested&code:not=hand-over")
                .getList(
                        "entry.collect { it.resource.code.coding[0].code + ' ' + it.resource.restriction.period.end }");
    }

    /** The hospital asks for the home visit itself, and sooner than the pathway would. */
    private String withVisit(String status) {
        String name = kari.person().prefix() + ".visit";
        return PersonInCare.with(kari.discharge(), "Task", name, """
                {"resourceType":"Task","meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/follow-up-task"]},
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s"}],
                 "basedOn":[{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000009"}],"status":"%s","intent":"plan",
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"home-visit"}]},
                 "for":{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000001"},"authoredOn":"2026-05-04T09:00:00+02:00",
                 "owner":{"reference":"urn:uuid:4b617269-0504-4000-8000-000000000003"},
                 "restriction":{"period":{"end":"2026-05-05"}}}
                """.formatted(name, status));
    }
}
