package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import org.junit.jupiter.api.Test;

/** What a record system asks for day by day, with the rights of its own token. */
class SearchForIntegratorsTest extends ServerTest {

    private static final String OPEN = "status=requested,accepted,in-progress";
    private static final String CODE = "issue[0].details.coding[0].code";

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

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

        assertThat(ids("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=municipality"))
                .hasSize(1)
                .doesNotContain(kari.of("CarePlan", "plan"));
        assertThat(ids("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=hospital"))
                .containsExactly(kari.of("CarePlan", "plan"));
        assertThat(ids("municipal-nurse", "CarePlan?patient=" + kari.patient() + "&category=gp"))
                .isEmpty();
    }

    /** Of all persons in whose care the organisation takes part, and of no other. */
    @Test
    void listsWhatChangedForThePersonsOfTheOrganisation() {
        Instant before = Instant.now();
        kari.isDischarged();
        String stranger = strangersGoal();

        List<String> goals = all("municipal-epj", "Goal?_lastUpdated=ge" + before + "&_count=2");

        assertThat(goals)
                .contains(kari.of("Goal", "goal-1"), kari.of("Goal", "goal-2"), kari.of("Goal", "goal-3"))
                .doesNotContain(stranger)
                .doesNotHaveDuplicates();
        assertThat(all("municipal-epj", "CarePlan?category=hospital&_lastUpdated=ge" + before))
                .contains(kari.of("CarePlan", "plan"));
        assertThat(all("municipal-epj", "Patient?_lastUpdated=ge" + before)).contains(kari.patient());
        assertThat(all("municipal-epj", "Goal?_lastUpdated=gt" + Instant.now().plusSeconds(60)))
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

        assertThat(all("municipal-epj", "Task?" + OPEN + "&deadline=lt2100-01-01&_sort=deadline"))
                .contains(visit);
        assertThat(all("municipal-epj", "Task?" + OPEN + "&deadline=lt2020-01-01"))
                .doesNotContain(visit);
        kari.patch("municipal-epj", visit, 1, status("completed")).statusCode(200);
        assertThat(all("municipal-epj", "Task?" + OPEN + "&deadline=lt2100-01-01"))
                .doesNotContain(visit);
    }

    @Test
    void listsGoalsThatNobodyHasAskedAboutAgain() {
        kari.isDischarged();
        String first = kari.of("Goal", "goal-1");

        assertThat(all("municipal-epj", "Goal?lifecycle-status=active&not-scored-since=2026-05-01"))
                .contains(first);
        assertThat(ids("municipal-nurse", "Goal?patient=" + kari.patient() + "&not-scored-since=2026-05-01"))
                .contains(first);
        askAgain(first, "2026-06-01");

        assertThat(all("municipal-epj", "Goal?lifecycle-status=active&not-scored-since=2026-06-01"))
                .contains(kari.of("Goal", "goal-2"))
                .doesNotContain(first);
        assertThat(ids("municipal-nurse", "Goal?patient=" + kari.patient() + "&not-scored-since=2026-06-02"))
                .contains(first);
        fhirAs("municipal-epj").get("/Goal?not-scored-since=soon").then().statusCode(400);
        fhirAs("municipal-epj").get("/Goal?_sort=not-scored-since").then().statusCode(400);
    }

    /** From the shared plan to its parts, its goals, their scores and actions, and the team, in one request. */
    @Test
    void walksFromThePlanToGoalsScoresActionsAndTeam() {
        kari.isDischarged();
        kari.isTakenOver();
        String path = "CarePlan?patient=" + kari.patient() + "&category=shared-care-plan"
                + "&_include=CarePlan:goal&_include=CarePlan:care-team&_revinclude=CarePlan:part-of"
                + "&_revinclude:iterate=Observation:focus&_revinclude:iterate=ServiceRequest:pertains-to-goal"
                + "&_include:iterate=CareTeam:participant";

        JsonPath answer = kari.get("municipal-nurse", path, 200)
                .body("total", equalTo(1))
                .extract()
                .jsonPath();

        assertThat(answer.getList("entry.findAll { it.search.mode == 'match' }"))
                .hasSize(1);
        assertThat(types(answer))
                .containsExactlyInAnyOrder(
                        "CarePlan", "Goal", "Observation", "ServiceRequest", "CareTeam", "Organization");
        assertThat(references(answer))
                .doesNotHaveDuplicates()
                .contains(
                        kari.of("Goal", "goal-1"),
                        kari.of("Observation", "score-1"),
                        kari.of("CarePlan", "plan"),
                        kari.team());
        assertThat(types(kari.get("municipal-nurse", path.replace(":iterate", ""), 400)
                        .extract()
                        .jsonPath()))
                .as("without iterate, scores hang on no plan")
                .isEmpty();
        fhirAs("municipal-nurse")
                .get("/CarePlan?patient=" + kari.patient() + "&_include:iterate=Goal:nothing")
                .then()
                .statusCode(400);
    }

    @Test
    void bringsAlongWhatChangedLongBefore() {
        kari.isDischarged();
        Instant later = Instant.now();
        kari.patch(
                        "conformance",
                        kari.of("Goal", "goal-1"),
                        1,
                        "[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                .statusCode(200);

        JsonPath answer = kari.get(
                        "municipal-nurse",
                        "Goal?patient=" + kari.patient() + "&_lastUpdated=ge" + later
                                + "&_revinclude=Observation:focus",
                        200)
                .extract()
                .jsonPath();

        assertThat(references(answer))
                .containsExactlyInAnyOrder(kari.of("Goal", "goal-1"), kari.of("Observation", "score-1"));
    }

    @Test
    void sortsAsAskedAndCountsWithinItsLimits() {
        kari.isDischarged();
        kari.isTakenOver();
        String patient = kari.patient();
        post(manyGoals(patient, 205)).statusCode(200);
        String mine = "Goal?patient=" + patient + "&start-date=ge2030-01-01";

        assertThat(ids("municipal-nurse", mine)).hasSize(20);
        assertThat(ids("municipal-nurse", mine + "&_count=500")).hasSize(200);
        List<String> forwards = startDates(mine + "&_count=200&_sort=start-date");
        assertThat(forwards).isSorted().hasSize(200).startsWith("2030-01-01");
        List<String> backwards = startDates(mine + "&_count=200&_sort=-start-date");
        assertThat(backwards).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(backwards.get(0)).isGreaterThan(forwards.get(199));
        assertThat(all("municipal-nurse", mine + "&_sort=-start-date&_count=50"))
                .hasSize(205)
                .doesNotHaveDuplicates();
    }

    private List<String> startDates(String query) {
        return kari.get("municipal-nurse", query, 200).extract().jsonPath().getList("entry.resource.startDate");
    }

    private static String manyGoals(String patient, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> """
                        {"resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Mål %d"},
                          "subject":{"reference":"%s"},"startDate":"%s"},"request":{"method":"POST","url":"Goal"}}
                        """.formatted(
                        each, patient, java.time.LocalDate.of(2030, 1, 1).plusDays((each * 37L) % many)))
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[", "]}"));
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

    /** References of all pages. */
    private List<String> all(String persona, String query) {
        List<String> found = new ArrayList<>();
        String next = "/" + query;
        while (next != null) {
            JsonPath page = fhirAs(persona)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(references(page));
            String link = page.getString("link.find { it.relation == 'next' }?.url");
            next = link == null ? null : link.substring(link.indexOf("/fhir") + "/fhir".length());
        }
        return found;
    }

    private List<String> ids(String persona, String query) {
        return references(kari.get(persona, query, 200).extract().jsonPath());
    }

    private static List<String> references(JsonPath answer) {
        List<String> urls = answer.getList("entry.fullUrl");
        return urls == null
                ? List.of()
                : urls.stream()
                        .map(each -> each.substring(each.indexOf("/fhir/") + "/fhir/".length()))
                        .toList();
    }

    private static Set<String> types(JsonPath answer) {
        List<String> types = answer.getList("entry.resource.resourceType");
        return types == null ? Set.of() : new TreeSet<>(types);
    }
}
