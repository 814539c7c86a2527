package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amina asks Kari again: the form is filled in, answered and completed, and her goals follow. */
class AskingAgainTest extends ServerTest {

    private static final String FORM = "follow-up-conversation";
    private static final int HOME = 0;
    private static final int FOOT = 1;
    private static final int OXYGEN = 2;

    private KariAtHome kari;
    private String amina = "";
    private FilledForm form;

    @BeforeEach
    void theFormIsFilledIn() {
        kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        amina = "PractitionerRole/" + kari.amina();
        form = FilledForm.of(FORM, kari.patient(), fhirAs("municipal-nurse"));
        keepAllBut(-1);
    }

    @Test
    void metIsCompletedAndAchievedFromThatDay() {
        keepAllBut(FOOT);
        next(FOOT, "met");
        sendIn();
        assertThat(goal(FOOT).getString("lifecycleStatus")).isEqualTo("completed");
        assertThat(goal(FOOT).getString("achievementStatus.coding[0].code")).isEqualTo("achieved");
        assertThat(goal(FOOT).getString("statusDate"))
                .isEqualTo(
                        form.response().getAuthoredElement().getValueAsString().substring(0, 10));
        assertThat(goal(FOOT).getString("description.text")).isEqualTo("Bli sterkere i høyre fot");
        assertThat(goal(HOME).getString("meta.versionId")).isEqualTo("1");
        assertThat(ranked())
                .containsExactly(kari.goals().get(HOME), kari.goals().get(OXYGEN));
    }

    @Test
    void keepLeavesThemAsTheyAre() {
        sendIn();
        for (int each : List.of(HOME, FOOT, OXYGEN)) {
            assertThat(goal(each).getString("meta.versionId")).isEqualTo("1");
        }
        assertThat(ranked()).isEqualTo(kari.goals());
    }

    @Test
    void rewordedIsReplacedAndKeepsItsWordsAndScores() {
        keepAllBut(FOOT);
        next(FOOT, "reword");
        form.answer("earlier", FOOT, "earlier.reworded/earlier.reworded.words", new StringType("Gå uten rullator"))
                .answer("earlier", FOOT, "earlier.reworded/earlier.reworded.score", new IntegerType(2));
        sendIn();
        assertThat(goal(FOOT).getString("lifecycleStatus")).isEqualTo("cancelled");
        assertThat(goal(FOOT).getString("statusReason")).isEqualTo("Sagt på en ny måte");
        assertThat(goal(FOOT).getString("description.text")).isEqualTo("Bli sterkere i høyre fot");
        JsonPath found = newGoal("Gå uten rullator");
        assertThat(found.getString("lifecycleStatus")).isEqualTo("active");
        assertThat(relation(found))
                .containsExactly("replaces", "Goal/" + kari.goals().get(FOOT));
        assertThat(scoresOf(found.getString("id"))).containsExactly("baseline 2");
        assertThat(ranked())
                .containsExactly(
                        kari.goals().get(HOME),
                        found.getString("id"),
                        kari.goals().get(OXYGEN));
    }

    @Test
    void aSmallerStepLeadsToTheGoalThatStays() {
        keepAllBut(FOOT);
        next(FOOT, "smaller-step");
        form.answer("earlier", FOOT, "earlier.step/earlier.step.words", new StringType("Gå til postkassa"));
        sendIn();
        assertThat(goal(FOOT).getString("lifecycleStatus")).isEqualTo("active");
        JsonPath found = newGoal("Gå til postkassa");
        assertThat(relation(found))
                .containsExactly("successor", "Goal/" + kari.goals().get(FOOT));
        assertThat(ranked())
                .hasSize(4)
                .contains(found.getString("id"), kari.goals().get(FOOT));
    }

    @Test
    void whatSheLetsGoIsCancelledWithHerReason() {
        keepAllBut(OXYGEN);
        next(OXYGEN, "stop");
        form.answer("earlier", OXYGEN, "earlier.reason", new StringType("Jeg klarer meg bedre med det"));
        sendIn();
        assertThat(goal(OXYGEN).getString("lifecycleStatus")).isEqualTo("cancelled");
        assertThat(goal(OXYGEN).getString("statusReason")).isEqualTo("Jeg klarer meg bedre med det");
    }

    /** What is said of it stands with the goal, as in a transaction. */
    @Test
    void whoLetItGoAndWhyIsTold() {
        keepAllBut(OXYGEN);
        next(OXYGEN, "stop");
        form.answer("earlier", OXYGEN, "earlier.reason", new StringType("Jeg klarer meg bedre med det"));
        sendIn();
        String told = fhirAs("gp")
                .header("Accept-Language", "nb")
                .get("/Patient/" + kari.patient() + "/$what-matters")
                .jsonPath()
                .getString("entry[0].resource.section.text.div")
                .replaceAll("<[^>]*>", " ");
        assertThat(told)
                .contains("Lagt bort", "av personen selv", "Amina Haugen", "Jeg klarer meg bedre med det")
                .doesNotContain("noen som ikke er oppgitt");
    }

    @Test
    void everythingMetLeavesAnEmptyRanking() {
        keepAllBut(HOME, FOOT, OXYGEN);
        List.of(HOME, FOOT, OXYGEN).forEach(each -> next(each, "met"));
        sendIn();
        assertThat(kari.search("List?patient={kari}&_sort=-date")
                        .getString("entry[0].resource.emptyReason.coding[0].code"))
                .isEqualTo("closed");
        assertThat(FilledForm.of(FORM, kari.patient(), fhirAs("municipal-nurse"))
                        .groups("earlier"))
                .isEmpty();
    }

    @Test
    void nextTimeItComesInTheOrderOfThisTimeWithTheNumbersOfThisTime() {
        form.answer("earlier", HOME, "earlier.score", new IntegerType(7))
                .answer("goal", 0, "goal.words", new StringType("Gå tur til kaia med Liv"))
                .answer("goal", 0, "goal.score", new IntegerType(4));
        form.response().getItem().add(0, form.response().getItem().remove(OXYGEN));
        sendIn();
        FilledForm next = FilledForm.of(FORM, kari.patient(), fhirAs("gp"));
        assertThat(next.groups("earlier"))
                .extracting(each -> each.getItem().get(1).getAnswerFirstRep().getValue() + " "
                        + each.getItem().get(2).getAnswerFirstRep().getValue().primitiveValue())
                .containsExactly(
                        "Bli kvitt oksygenet 5",
                        "Komme meg hjem 7",
                        "Bli sterkere i høyre fot 3",
                        "Gå tur til kaia med Liv 4");
    }

    @Test
    void whoDeclinesWasAskedAndGetsNoNumber() {
        form.answer(
                "earlier",
                HOME,
                "earlier.score-declined",
                new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-declined", null));
        sendIn();
        JsonPath score = kari.search("Observation?focus=Goal/" + kari.goals().get(HOME) + "&category=follow-up");
        assertThat(score.getString("entry[0].resource.dataAbsentReason.coding[0].code"))
                .isEqualTo("asked-declined");
        assertThat(score.getString("entry[0].resource.valueQuantity")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void theScaleHasBothItsEnds(int score) {
        form.answer("earlier", HOME, "earlier.score", new IntegerType(score));
        sendIn();
        assertThat(scoresOf(kari.goals().get(HOME))).contains("follow-up " + score);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void offTheScaleIsRefusedAndStoresNothing(int score) {
        form.answer("earlier", HOME, "earlier.score", new IntegerType(score));
        form.complete(amina, fhirAs("municipal-nurse")).statusCode(422);
        assertThat(kari.search("QuestionnaireResponse?patient={kari}&_total=accurate")
                        .getInt("total"))
                .isZero();
    }

    @Test
    void aProposalOfHersIsAskedAboutAndAgreedWhenSheKeepsIt() {
        String own = post("Goal", """
                {"resourceType":"Goal","identifier":[{"system":"https://svar.example","value":"%s"}],
                 "lifecycleStatus":"proposed","description":{"text":"Synge i kor"},"startDate":"2026-05-04",
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "expressedBy":{"reference":"Patient/%s"},"subject":{"reference":"Patient/%s"}}
                """.formatted(kari.kari().prefix(), kari.patient(), kari.patient()))
                .statusCode(201)
                .extract()
                .path("id");
        form = FilledForm.of(FORM, kari.patient(), fhirAs("municipal-nurse"));
        keepAllBut(-1);
        assertThat(form.groups("earlier")).hasSize(4);
        sendIn();
        fhir().get("/Goal/" + own).then().body("lifecycleStatus", equalTo("active"));
    }

    private void keepAllBut(int... others) {
        List<Integer> not = java.util.Arrays.stream(others).boxed().toList();
        for (int each = 0; each < form.groups("earlier").size(); each++) {
            form.groups("earlier").get(each).getItem().stream()
                    .filter(item -> item.getLinkId().equals("earlier.next"))
                    .forEach(item -> item.getAnswer().clear());
            if (!not.contains(each)) {
                next(each, "keep");
            }
        }
    }

    private void next(int goal, String code) {
        form.answer(
                "earlier",
                goal,
                "earlier.next",
                new Coding("https://w3id.org/whatmatters/fhir/CodeSystem/goal-next-step", code, null));
    }

    private void sendIn() {
        form.complete(amina, fhirAs("municipal-nurse")).statusCode(201);
    }

    private JsonPath goal(int place) {
        return fhirAs("municipal-nurse").get("/Goal/" + kari.goals().get(place)).jsonPath();
    }

    private JsonPath newGoal(String words) {
        String id = kari.search("Goal?patient={kari}")
                .getString("entry.resource.find { it.description.text == '" + words + "' }.id");
        return fhirAs("gp").get("/Goal/" + id).jsonPath();
    }

    private static List<String> relation(JsonPath goal) {
        String relation =
                "extension.find { it.url.endsWith('goal-relationship') }.extension.find { it.url == '%s' }.%s";
        return List.of(
                goal.getString(relation.formatted("type", "valueCodeableConcept.coding[0].code")),
                goal.getString(relation.formatted("target", "valueReference.reference")));
    }

    private List<String> scoresOf(String goal) {
        return kari.search("Observation?focus=Goal/" + goal)
                .getList(
                        "entry.resource.collect { it.category.coding.code.flatten()[1] + ' ' + it.valueQuantity.value }",
                        String.class);
    }

    private List<String> ranked() {
        return kari.search("List?patient={kari}&_sort=-date&_count=1")
                .getList("entry[0].resource.entry.item.reference.collect { it.replace('Goal/', '') }");
    }
}
