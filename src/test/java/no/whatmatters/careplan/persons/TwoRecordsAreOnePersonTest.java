package no.whatmatters.careplan.persons;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two records turn out to be one person's: two umbrella plans become one, nothing is lost, and both numbers find it. */
class TwoRecordsAreOnePersonTest extends ServerTest {

    private TwoRecords solveig;

    @Autowired
    private GathersStragglers stragglers;

    @BeforeEach
    void isTakenInTwice() {
        stragglers.destroy(); // by itself the server gathers every minute: here when it is asked only
        solveig = TwoRecords.discharged(this::fhirAs);
    }

    @Test
    void bothNumbersFindTheOnePictureWithTheGoalsOfBoth() {
        solveig.join("municipal-registry").statusCode(200);
        String goal = solveig.stays().of("Goal", "goal-1");
        String other = solveig.gives().of("Goal", "goal-1");
        for (String[] number : numbers()) {
            solveig.pictureBy("municipal-nurse", number[0], number[1])
                    .statusCode(200)
                    .body("entry[0].resource.subject.reference", equalTo(solveig.first()))
                    .body("entry.collect { it.resource.resourceType + '/' + it.resource.id }", hasItems(goal, other));
        }
        solveig.stays()
                .get("municipal-nurse", solveig.second() + "/$what-matters", 200)
                .body("entry[0].resource.subject.reference", equalTo(solveig.first()));
    }

    @Test
    void searchFindsHerByEitherNumberAndByEitherId() {
        solveig.join("municipal-registry").statusCode(200);
        for (String[] number : numbers()) {
            fhirAs("municipal-nurse")
                    .formParam("identifier", number[0] + "|" + number[1])
                    .post("/Patient/_search")
                    .then()
                    .statusCode(200)
                    .body("entry.collect { 'Patient/' + it.resource.id }", contains(solveig.first()));
            fhirAs("municipal-nurse")
                    .formParam("patient.identifier", number[0] + "|" + number[1])
                    .post("/Goal/_search")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(6));
        }
        for (String id : List.of(solveig.first(), solveig.second())) {
            solveig.stays()
                    .get("municipal-nurse", "Goal?patient=" + id, 200)
                    .body("total", equalTo(6))
                    .body("entry.resource.subject.reference.unique()", contains(solveig.first()));
        }
    }

    @Test
    void pagesFindHerByEitherId() {
        solveig.join("municipal-registry").statusCode(200);
        for (String id : List.of(solveig.first(), solveig.second())) {
            String next = solveig.stays()
                    .get("municipal-nurse", "Goal?_sort=_lastUpdated&_count=4&patient=" + id, 200)
                    .body("entry.size()", equalTo(4))
                    .extract()
                    .path("link.find { it.relation == 'next' }.url");
            fhirAs("municipal-nurse").get(next).then().statusCode(200).body("entry.size()", equalTo(2));
        }
    }

    @Test
    void nothingIsLostAndTheHistoryTellsHowItWas() {
        TreeMap<String, Integer> expected = solveig.counted(solveig.first());
        solveig.counted(solveig.second()).forEach((type, number) -> expected.merge(type, number, Integer::sum));
        solveig.join("municipal-registry").statusCode(200);
        assertThat(solveig.counted(solveig.first())).isEqualTo(expected);

        String score = solveig.gives().of("Observation", "score-1");
        solveig.stays()
                .get("municipal-nurse", score, 200)
                .body("subject.reference", equalTo(solveig.first()))
                .body("focus.reference", hasItem(solveig.gives().of("Goal", "goal-1")));
        solveig.stays()
                .get("conformance", score + "/_history/1", 200)
                .body("subject.reference", equalTo(solveig.second()));
    }

    @Test
    void ofTwoSharedPlansOneIsLeftWithTheGoalsAndTheTeamOfBoth() {
        String gone = solveig.sharedPlans(solveig.second(), "active").get(0);
        String stays = solveig.sharedPlans(solveig.first(), "active").get(0);
        solveig.join("municipal-registry").statusCode(200);
        assertThat(solveig.sharedPlans(solveig.first(), "active")).containsExactly(stays);
        assertThat(solveig.sharedPlans(solveig.first(), "revoked")).containsExactly(gone);
        solveig.stays()
                .get("municipal-nurse", stays, 200)
                .body("replaces.reference", contains(gone))
                .body(
                        "goal.reference",
                        hasItems(
                                solveig.stays().of("Goal", "goal-2"),
                                solveig.gives().of("Goal", "goal-2")));
        for (PersonInCare each : List.of(solveig.stays(), solveig.gives())) {
            solveig.stays()
                    .get("municipal-nurse", each.of("CarePlan", "plan"), 200)
                    .body("partOf.reference", contains(stays))
                    .body("subject.reference", equalTo(solveig.first()));
        }
        fhirAs("municipal-nurse")
                .get("/CareTeam?status=active&patient=" + solveig.first())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body(
                        "entry[0].resource.participant.member.reference",
                        hasItems(
                                solveig.first(),
                                solveig.stays().organisation("310000108"),
                                solveig.stays().organisation("310000205")))
                .body(
                        "entry[0].resource.participant.member.reference.countBy { it }.findAll { it.value > 1 }.size()",
                        equalTo(0));
    }

    @Test
    void theRecordThatGaveWaySaysByWhatItIsReplacedAndTheOtherWhatItReplaces() {
        solveig.join("municipal-registry").statusCode(200);
        solveig.stays()
                .get("municipal-nurse", solveig.second(), 200)
                .body("active", equalTo(false))
                .body("link[0].type", equalTo("replaced-by"))
                .body("link[0].other.reference", equalTo(solveig.first()));
        solveig.stays()
                .get("municipal-nurse", solveig.first(), 200)
                .body("link[0].type", equalTo("replaces"))
                .body("identifier.find { it.system == '" + TwoRecords.D_NUMBER + "' }.use", equalTo("old"));
        solveig.stays()
                .get("municipal-nurse", "Provenance?patient=" + solveig.first(), 200)
                .body(
                        "entry.resource.find { it.activity?.coding?.code == ['merge'] }.entity[0].what.reference",
                        equalTo(solveig.second()));
    }

    /** The hospital does not know of it, and sends what it knows. */
    @Test
    void whatIsSentAgainByTheOldNumberMakesNothingNew() {
        solveig.join("municipal-registry").statusCode(200);
        TreeMap<String, Integer> before = solveig.counted(solveig.first());
        solveig.gives().send("hospital-system", TwoRecords.ofSecond(solveig.gives()));
        assertThat(solveig.counted(solveig.first())).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfTheRecordThatGaveWayIsSaidOfTheOther() {
        solveig.join("municipal-registry").statusCode(200);
        String goal = solveig.stays().create("municipal-epj", "Goal", goal(solveig.second(), "Gå til postkassen"));
        solveig.stays().get("municipal-nurse", goal, 200).body("subject.reference", equalTo(solveig.first()));
        assertThat(solveig.counted(solveig.second())).isEqualTo(solveig.counted(solveig.first()));
    }

    /** Whoever took part in the one takes part in the other: they care for the same person. */
    @Test
    void whoKnewHerByOneRecordOnlyNowSeesAll() {
        asksTheNeighbours();
        solveig.stays().get("nurse-elsewhere", solveig.stays().of("Goal", "goal-1"), 404);
        solveig.join("municipal-registry").statusCode(200);
        solveig.stays().get("nurse-elsewhere", solveig.stays().of("Goal", "goal-1"), 200);
        solveig.stays().get("nurse-elsewhere", solveig.stays().of("Condition", "hip-fracture"), 200);
    }

    @Test
    void ofAPastDayThePictureTellsWhatWasKnownUnderBoth() {
        String before = Instant.now().toString();
        solveig.join("municipal-registry").statusCode(200);
        solveig.stays()
                .get("municipal-nurse", solveig.first() + "/$what-matters?asOf=" + before, 200)
                .body(
                        "entry.collect { it.resource.resourceType + '/' + it.resource.id }",
                        hasItems(
                                solveig.stays().of("Goal", "goal-1"),
                                solveig.gives().of("Goal", "goal-1")));
    }

    @Test
    void aDeathThatOnlyOneRecordKnewOfEndsThePlansOfBoth() {
        solveig.patch(
                        "municipal-epj",
                        solveig.second(),
                        "[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]")
                .statusCode(200);
        solveig.join("municipal-registry").statusCode(200);
        solveig.stays().get("municipal-nurse", solveig.first(), 200).body("deceasedDateTime", equalTo("2026-05-18"));
        for (PersonInCare each : List.of(solveig.stays(), solveig.gives())) {
            solveig.stays()
                    .get("municipal-nurse", each.of("CarePlan", "plan"), 200)
                    .body("status", equalTo("completed"));
        }
        assertThat(solveig.sharedPlans(solveig.first(), "active")).isEmpty();
    }

    /** Somebody wrote while the two were joined, on a node that had not heard of it. */
    @Test
    void whatWasWrittenBesideTheJoiningIsBroughtAlong() throws SQLException {
        solveig.join("municipal-registry").statusCode(200);
        String goal = solveig.stays().create("municipal-epj", "Goal", goal(solveig.first(), "Besøke søsteren"));
        // As that node would have left it: a reference to the record that gave way.
        SchemaOwner.execute("""
                update hfj_res_link l set target_resource_id = (select res_id from hfj_resource where fhir_id = '%2$s')
                 from hfj_resource r where r.res_id = l.src_resource_id and r.fhir_id = '%1$s' and l.src_path = 'Goal.subject';
                update hfj_res_ver v set res_text_vc = replace(res_text_vc, '%3$s', '%2$s')
                 from hfj_resource r where r.res_id = v.res_id and r.fhir_id = '%1$s'
                """.formatted(
                        goal.substring(5),
                        solveig.second().substring(8),
                        solveig.first().substring(8)));
        solveig.stays().get("conformance", goal, 200).body("subject.reference", equalTo(solveig.second()));
        stragglers.gather();
        solveig.stays().get("conformance", goal, 200).body("subject.reference", equalTo(solveig.first()));
    }

    @Test
    void nothingThatIsWrittenWhileTheyAreJoinedIsLost() {
        List<CompletableFuture<String>> written = IntStream.range(0, 24)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> solveig.gives().create("municipal-epj", "Goal", goal(solveig.second(), "Mål " + number))))
                .toList();
        solveig.join("municipal-registry").statusCode(200);
        List<String> goals = written.stream().map(CompletableFuture::join).toList();
        stragglers.gather();
        for (String goal : goals) {
            solveig.stays().get("conformance", goal, 200).body("subject.reference", equalTo(solveig.first()));
        }
    }

    private String[][] numbers() {
        return new String[][] {
            {TwoRecords.FINAL, solveig.stays().person().identityNumber()},
            {TwoRecords.D_NUMBER, solveig.gives().person().identityNumber()}
        };
    }

    /** The municipality asks its neighbours to take over, of what it knows under the D-number; they say yes. */
    private void asksTheNeighbours() {
        solveig.stays().send("municipal-epj", """
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"urn:uuid:4b617269-7777-4000-8000-000000000001","resource":
                  {"resourceType":"Organization","name":"Nabofjord kommune",
                   "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"310000507"}]},
                 "request":{"method":"POST","url":"Organization",
                  "ifNoneExist":"identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000507"}},
                {"resource":{"resourceType":"Task","identifier":[{"system":"https://kommunen.example/plan","value":"%1$s.further"}],
                  "status":"requested","intent":"order",
                  "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                  "focus":{"reference":"%2$s"},"for":{"reference":"%3$s"},"authoredOn":"2026-05-20T09:30:00+02:00",
                  "requester":{"reference":"%4$s"},"owner":{"reference":"urn:uuid:4b617269-7777-4000-8000-000000000001"}},
                 "request":{"method":"POST","url":"Task","ifNoneExist":"identifier=https://kommunen.example/plan|%1$s.further"}}]}
                """.formatted(
                        solveig.gives().person().prefix(),
                        solveig.gives().of("CarePlan", "plan"),
                        solveig.second(),
                        solveig.stays().organisation("310000205")));
        solveig.gives()
                .patch("nurse-elsewhere", solveig.gives().ofMunicipality("Task", "further"), 1, status("accepted"))
                .statusCode(200);
    }

    private static String goal(String patient, String words) {
        return """
                {"resourceType":"Goal","lifecycleStatus":"active","subject":{"reference":"%s"},"description":{"text":"%s"}}
                """.formatted(patient, words);
    }
}
