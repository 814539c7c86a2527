package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import org.junit.jupiter.api.Test;

/** What a record system asks for day by day, with the rights of its own token. */
class SearchForIntegratorsTest extends ServerTest {

    private static final String OPEN = "status=requested,accepted,in-progress";
    private static final String CODE = "issue[0].details.coding[0].code";

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private final Answers answers = new Answers(this::fhirAs);

    @Test
    void findsAPersonsPlanByHerIdentityNumberInTheBody() {
        kari.isDischarged();
        for (String persona : List.of("gp", "municipal-nurse", "municipal-epj")) {
            fhirAs(persona)
                    .contentType("application/x-www-form-urlencoded")
                    .formParam(
                            "patient.identifier",
                            "urn:oid:2.16.578.1.12.4.1.4.1|" + kari.person().identityNumber())
                    .formParam("category", "hospital")
                    .post("/CarePlan/_search")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1));
        }
    }

    @Test
    void findsPlansByCareLevel() {
        kari.isDischarged();
        kari.isTakenOver();
        kari.isVisited();

        assertThat(answers.first("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=municipality"))
                .hasSize(1)
                .doesNotContain(kari.of("CarePlan", "plan"));
        assertThat(answers.first("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=hospital"))
                .containsExactly(kari.of("CarePlan", "plan"));
        assertThat(answers.first("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=gp"))
                .isEmpty();
    }

    /** Of all persons in whose care the organisation takes part, and of no other. */
    @Test
    void listsWhatChangedForThePersonsOfTheOrganisation() {
        Instant before = Instant.now();
        kari.isDischarged();
        String stranger = strangersGoal();

        List<String> goals = answers.all("municipal-epj", "Goal?_lastUpdated=ge" + before + "&_count=2");

        assertThat(goals)
                .contains(kari.of("Goal", "goal-1"), kari.of("Goal", "goal-2"), kari.of("Goal", "goal-3"))
                .doesNotContain(stranger)
                .doesNotHaveDuplicates();
        assertThat(answers.all("municipal-epj", "CarePlan?category=hospital&_lastUpdated=ge" + before))
                .contains(kari.of("CarePlan", "plan"));
        assertThat(answers.all("municipal-epj", "Patient?_lastUpdated=ge" + before))
                .contains(kari.patient());
        assertThat(answers.all(
                        "municipal-epj", "Goal?_lastUpdated=gt" + Instant.now().plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void listsNothingOfThePersonsOfOthers() {
        Instant before = Instant.now();
        kari.isDischarged();
        String neighbours = TestToken.ofSystem("310000507", "nurse-elsewhere");

        for (String type : List.of("Goal", "CarePlan", "Observation", "Task", "Patient", "CareTeam")) {
            fhirWith(neighbours)
                    .get("/" + type + "?_lastUpdated=ge" + before)
                    .then()
                    .statusCode(200)
                    .body("entry", equalTo(null))
                    .body("total", equalTo(0));
        }
        fhirAs("municipal-epj")
                .get("/Provenance?_lastUpdated=ge" + before)
                .then()
                .statusCode(403)
                .body(CODE, equalTo("person-was-not-named"));
        for (String persona : List.of("nurse-elsewhere", "municipal-nurse")) {
            fhirAs(persona)
                    .get("/Goal?_lastUpdated=ge" + before)
                    .then()
                    .statusCode(403)
                    .body(CODE, equalTo("person-was-not-named"));
        }
    }

    @Test
    void listsDueAndOverdueTasksOfTheOrganisation() {
        kari.isDischarged();
        kari.isTakenOver();
        String visit = kari.step("home-visit");

        assertThat(answers.all("municipal-epj", "Task?" + OPEN + "&deadline=lt2100-01-01&_sort=deadline"))
                .contains(visit);
        assertThat(answers.all("municipal-epj", "Task?" + OPEN + "&deadline=lt2020-01-01"))
                .doesNotContain(visit);
        kari.patch("municipal-epj", visit, 1, status("completed")).statusCode(200);
        assertThat(answers.all("municipal-epj", "Task?" + OPEN + "&deadline=lt2100-01-01"))
                .doesNotContain(visit);
    }

    @Test
    void listsGoalsThatNobodyHasAskedAboutAgain() {
        kari.isDischarged();
        String first = kari.of("Goal", "goal-1");

        assertThat(answers.all("municipal-epj", "Goal?lifecycle-status=active&not-scored-since=2026-05-01"))
                .contains(first);
        assertThat(answers.first("municipal-nurse", "Goal?patient=" + kari.patient() + "&not-scored-since=2026-05-01"))
                .contains(first);
        askAgain(first, "2026-06-01");

        assertThat(answers.all("municipal-epj", "Goal?lifecycle-status=active&not-scored-since=2026-06-01"))
                .contains(kari.of("Goal", "goal-2"))
                .doesNotContain(first);
        assertThat(answers.first("municipal-nurse", "Goal?patient=" + kari.patient() + "&not-scored-since=2026-06-02"))
                .contains(first);
        fhirAs("municipal-epj").get("/Goal?not-scored-since=soon").then().statusCode(400);
        fhirAs("municipal-epj").get("/Goal?_sort=not-scored-since").then().statusCode(400);
    }

    @Test
    void saysWhatIsWrongWithASearchToWhoeverMayAskForIt() {
        for (String persona : List.of("municipal-epj", "municipal-nurse", "gp")) {
            for (String query : List.of("Goal?pasient=1", "Goal?lifecycle-status:above=active", "Goal?_sort=pasient")) {
                kari.get(persona, query, query.contains("pasient=1") || persona.equals("municipal-epj") ? 400 : 403);
            }
        }
    }

    private void askAgain(String goal, String day) {
        kari.create("conformance", "Observation", """
                {"resourceType":"Observation","status":"final","subject":{"reference":"%1$s"},
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]},
                   {"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint","code":"follow-up"}]}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-scale","code":"attainment"}]},
                 "focus":[{"reference":"%2$s"}],"effectiveDateTime":"%3$s","performer":[{"reference":"%1$s"}],
                 "valueQuantity":{"value":8.0,"system":"http://unitsofmeasure.org","code":"{score}"}}
                """.formatted(kari.patient(), goal, day));
    }

    /** Of a person with whom the municipality has nothing to do. */
    private String strangersGoal() {
        String stranger = kari.create(
                "conformance", "Patient", """
                {"resourceType":"Patient","name":[{"family":"Fremmed"}],
                 "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(TestPerson.next().identityNumber()));
        return kari.create("conformance", "Goal", """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Sove godt"},
                 "subject":{"reference":"%s"}}
                """.formatted(stranger));
    }
}
