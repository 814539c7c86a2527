package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search brings along, in which order, and how much of it. */
class IncludesAndPagesTest extends ServerTest {

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private final Answers answers = new Answers(this::fhirAs);

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
        assertThat(Answers.types(answer))
                .containsExactlyInAnyOrder(
                        "CarePlan", "Goal", "Observation", "ServiceRequest", "CareTeam", "Organization", "Patient");
        assertThat(Answers.references(answer))
                .doesNotHaveDuplicates()
                .contains(
                        kari.of("Goal", "goal-1"),
                        kari.of("Observation", "score-1"),
                        kari.of("CarePlan", "plan"),
                        kari.team());
        assertThat(Answers.types(kari.get("municipal-nurse", path.replace(":iterate", ""), 400)
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

        assertThat(Answers.references(answer))
                .containsExactlyInAnyOrder(kari.of("Goal", "goal-1"), kari.of("Observation", "score-1"));
    }

    @Test
    void sortsAsAskedAndCountsWithinItsLimits() {
        kari.isDischarged();
        kari.isTakenOver();
        String patient = kari.patient();
        post(manyGoals(patient, 205)).statusCode(200);
        String mine = "Goal?patient=" + patient + "&start-date=ge2030-01-01";

        assertThat(answers.first("municipal-nurse", mine)).hasSize(20);
        assertThat(answers.first("municipal-nurse", mine + "&_count=500")).hasSize(200);
        List<String> forwards = startDates(mine + "&_count=200&_sort=start-date");
        assertThat(forwards).isSorted().hasSize(200).startsWith("2030-01-01");
        List<String> backwards = startDates(mine + "&_count=200&_sort=-start-date");
        assertThat(backwards).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(backwards.get(0)).isGreaterThan(forwards.get(199));
        assertThat(answers.all("municipal-nurse", mine + "&_sort=-start-date&_count=50"))
                .hasSize(205)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsAlikeStandsInOneOrder() {
        kari.isDischarged();
        String goals = "Goal?patient=" + kari.patient();
        List<String> sent = List.of(kari.of("Goal", "goal-1"), kari.of("Goal", "goal-2"), kari.of("Goal", "goal-3"));
        List<String> lastFirst = List.of(sent.get(2), sent.get(1), sent.get(0));
        for (String count : List.of("", "&_count=1", "&_count=2")) {
            for (String each : List.of("", "&start-date=gt2000-01-01", "&_lastUpdated=gt2000-01-01")) {
                assertThat(answers.matches("conformance", goals + each + count)).isEqualTo(sent);
            }
            assertThat(answers.matches("conformance", goals + "&_sort=start-date" + count))
                    .isEqualTo(sent);
            for (String each : List.of("-start-date", "lifecycle-status,-start-date", "-_lastUpdated")) {
                assertThat(answers.matches("conformance", goals + "&_sort=" + each + count))
                        .isEqualTo(lastFirst);
            }
        }
    }

    /** Of two rankings of a day, the newest is the one by which the plan is drawn. */
    @Test
    void whatWasChangedLastIsTheNewestOfADay() {
        kari.isDischarged();
        String first = kari.of("Goal", "goal-1");
        kari.patch(
                        "conformance",
                        first,
                        1,
                        "[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                .statusCode(200);
        assertThat(answers.first("conformance", "Goal?patient=" + kari.patient() + "&_sort=-start-date&_count=1"))
                .containsExactly(first);
    }

    /** What is brought along is no match: a page is full, and another follows, as if nothing were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal?_include=Goal:patient",
                "Goal?_revinclude=Observation:focus",
                "Goal?_include=Goal:patient&_revinclude=Observation:focus&_revinclude=CarePlan:goal",
                "Goal?_include=Goal:patient&_sort=-start-date",
                "Observation?_include=Observation:focus&_include=Observation:patient",
                "ServiceRequest?_include=ServiceRequest:patient",
                "ServiceRequest?_revinclude=CarePlan:activity-reference",
                "Task?_include=Task:patient&_include:iterate=Patient:general-practitioner",
                "CarePlan?_include=CarePlan:care-team"
            })
    void pagesThroughEveryMatchOnceWhateverIsBroughtAlong(String query) {
        kari.isDischarged();
        kari.isTakenOver();
        String all = query.replaceAll("[?].*", "?patient=" + kari.patient());
        String some = query + "&patient=" + kari.patient();

        for (String persona : List.of("conformance", "municipal-nurse")) {
            List<String> expected = answers.matches(persona, all + "&_count=100");
            assertThat(expected).as(persona).hasSizeGreaterThan(1);
            for (int count = 1; count <= 2; count++) {
                assertThat(answers.matches(persona, some + "&_count=" + count))
                        .as("%s, %s at a time", persona, count)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void leadsOnFromASearchByIdentityNumberWithoutTheNumber() {
        kari.isDischarged();
        String number = kari.person().identityNumber();
        JsonPath answer = fhirAs("municipal-nurse")
                .contentType("application/x-www-form-urlencoded")
                .formParam("patient.identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + number)
                .formParam("_include", "Goal:patient")
                .formParam("_count", "2")
                .post("/Goal/_search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String next = answer.getString("link.find { it.relation == 'next' }.url");
        assertThat(next).doesNotContain(number);
        assertThat(answers.matches("municipal-nurse", next.substring(next.indexOf('?'))))
                .hasSize(1)
                .doesNotContainAnyElementsOf(Answers.references(answer));
        assertThat(answer.getList("link.url", String.class)).noneMatch(each -> each.contains(number));
    }

    private List<String> startDates(String query) {
        return kari.get("municipal-nurse", query, 200).extract().jsonPath().getList("entry.resource.startDate");
    }

    private static String manyGoals(String patient, int many) {
        return IntStream.range(0, many)
                .mapToObj(each ->
                        """
                        {"resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Mål %d"},
                          "subject":{"reference":"%s"},"startDate":"%s"},"request":{"method":"POST","url":"Goal"}}
                        """.formatted(each, patient, LocalDate.of(2030, 1, 1).plusDays((each * 37L) % many)))
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[", "]}"));
    }
}
