package no.whatmatters.conversation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amended response changes what is otherwise, takes back what was never meant, and touches nothing else. */
class AmendmentTest extends ServerTest {

    private static final String HOME = "Komme meg hjem";
    private static final String STRONGER = "Bli sterkere i høyre fot";
    private static final String OXYGEN = "Bli kvitt oksygenet";

    private Answering kari;
    private String id = "";

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(TestPerson.next(), fhirAs("hospital-system"), this::fhir);
    }

    @Test
    void whenOneOfThreeGoalsIsTakenOutTheOthersAreAsTheyWere() {
        Told told = Told.first(kari.kari())
                .goal(HOME, 5, List.of("Trappa", "Tung dør"))
                .goal(STRONGER, 3)
                .goal(OXYGEN, 5);
        complete(told);
        String home = goal(HOME);
        String stronger = goal(STRONGER);
        String oxygen = goal(OXYGEN);
        amend(told.amended(id).goal(STRONGER, 3).goal(OXYGEN, 6)).statusCode(200);
        kari.read(home).body("lifecycleStatus", equalTo("entered-in-error")).body("description.text", equalTo(HOME));
        kari.read(stronger).body("description.text", equalTo(STRONGER)).body("meta.versionId", equalTo("1"));
        kari.read(oxygen).body("description.text", equalTo(OXYGEN)).body("meta.versionId", equalTo("1"));
        scores(home).body("entry.resource.status", contains("entered-in-error"));
        scores(stronger)
                .body("entry.resource.valueQuantity.value", contains(3))
                .body("entry.resource.meta.versionId", contains("1"));
        scores(oxygen)
                .body("entry.resource.valueQuantity.value", contains(6))
                .body("entry.resource.meta.versionId", contains("2"));
        barriers(home).body("entry.resource.status", everyItem(is("entered-in-error")));
        // And again: what is left is still known.
        amend(told.amended(id).goal(OXYGEN, 7)).statusCode(200);
        kari.read(stronger).body("lifecycleStatus", equalTo("entered-in-error"));
        kari.read(oxygen).body("meta.versionId", equalTo("1"));
        scores(oxygen).body("entry.resource.valueQuantity.value", contains(7));
    }

    @Test
    void ofSeveralBarriersTheOneThatIsTakenOutIsWithdrawn() {
        Told told = Told.first(kari.kari()).goal(HOME, 5, List.of("Trappa", "Tung dør", "Glatt trapp"));
        complete(told);
        amend(told.amended(id).goal(HOME, 5, List.of("Tung dør", "Glatt trapp")))
                .statusCode(200);
        barriers(goal(HOME))
                .body(
                        "entry.findAll { it.resource.status == 'final' }.resource.valueCodeableConcept.text",
                        containsInAnyOrder("Tung dør", "Glatt trapp"))
                .body("entry.findAll { it.resource.status == 'final' }.resource.meta.versionId", everyItem(is("1")))
                .body(
                        "entry.findAll { it.resource.status != 'final' }.resource.valueCodeableConcept.text",
                        contains("Trappa"));
    }

    @Test
    void aTypingErrorIsACorrectionByWhoeverWroteItDown() {
        Told told = Told.first(kari.kari()).goal("Kome meg hjem", 5).goal(STRONGER, 3);
        complete(told);
        String home = goal("Kome meg hjem");
        amend(told.amended(id).goal(HOME, 5).goal(STRONGER, 3)).statusCode(200);
        kari.read(home).body("description.text", equalTo(HOME)).body("meta.versionId", equalTo("2"));
        scores(home).body("entry.resource.meta.versionId", contains("1"));
        kari.search("Provenance?target=" + home)
                .body("entry.resource.activity.coding.flatten().code", containsInAnyOrder("extract", "correct"));
    }

    @Test
    void aTypingErrorInABarrierIsACorrectionToo() {
        Told told = Told.first(kari.kari()).goal(HOME, 5, List.of("Trapa"));
        complete(told);
        String home = goal(HOME);
        amend(told.amended(id).goal(HOME, 5, List.of("Trappa"))).statusCode(200);
        barriers(home)
                .body("entry.resource.findAll { it.status == 'final' }.valueCodeableConcept.text", contains("Trappa"));
    }

    @Test
    void whatOthersHaveDoneSinceStays() {
        Told told = Told.first(kari.kari()).goal(HOME, 5).goal(STRONGER, 3);
        complete(told);
        String home = goal(HOME);
        somebodyElsePutsItFirst(home);
        amend(told.amended(id).goal(HOME, 4).goal(STRONGER, 3)).statusCode(200);
        kari.read(home).body("priority.text", equalTo("Først")).body("meta.versionId", equalTo("2"));
        amend(told.amended(id).goal(STRONGER, 3)).statusCode(200);
        kari.read(home).body("priority.text", equalTo("Først")).body("lifecycleStatus", equalTo("entered-in-error"));
    }

    @Test
    void whatIsWithdrawnAndSaidAgainStandsAgainAsItWas() {
        Told told = Told.first(kari.kari()).goal(HOME, 5).goal(STRONGER, 3);
        complete(told);
        String home = goal(HOME);
        somebodyElsePutsItFirst(home);
        amend(told.amended(id).goal(STRONGER, 3)).statusCode(200);
        amend(told.amended(id).goal(STRONGER, 3).goal(HOME, 5)).statusCode(200);
        kari.read(home).body("lifecycleStatus", equalTo("active")).body("priority.text", equalTo("Først"));
        scores(home).body("entry.resource.status", contains("final"));
        kari.search("Goal?patient=" + kari.kari() + "&lifecycle-status=active")
                .body(
                        "entry.findAll { it.resource.description.text == '" + HOME + "' }.size()",
                        equalTo(2)); // and the hospital's
    }

    @Test
    void aResponseThatWasAnErrorAndIsNoneAgainMeansWhatItMeant() {
        Told told = Told.first(kari.kari()).goal(HOME, 5).goal(STRONGER, 3);
        complete(told);
        String home = goal(HOME);
        amend(told.amended(id).goal(HOME, 5).goal(STRONGER, 3).with("entered-in-error"))
                .statusCode(200);
        kari.read(home).body("lifecycleStatus", equalTo("entered-in-error"));
        amend(told.amended(id).goal(HOME, 4).goal(STRONGER, 3)).statusCode(200);
        kari.read(home).body("lifecycleStatus", equalTo("active"));
        scores(home)
                .body("entry.resource.status", contains("final"))
                .body("entry.resource.valueQuantity.value", contains(4));
    }

    @Test
    void aStepThatWasNotMeantIsTakenBack() {
        String met = "Goal/" + kari.sent("Goal", "goal-1");
        String stopped = "Goal/" + kari.sent("Goal", "goal-2");
        Told told = Told.followUp(kari.kari())
                .earlier(met, 10, "met")
                .earlier(stopped, 2, "stop", Told.reason("For tungt"));
        complete(told);
        kari.read(met).body("lifecycleStatus", equalTo("completed"));
        kari.read(stopped).body("lifecycleStatus", equalTo("cancelled")).body("statusReason", equalTo("For tungt"));
        somebodyElsePutsItFirst(met);
        amend(told.amended(id).earlier(met, 10, "keep").earlier(stopped, 2, "keep"))
                .statusCode(200);
        kari.read(met)
                .body("lifecycleStatus", equalTo("active"))
                .body("achievementStatus.coding.code", contains("in-progress"))
                .body("priority.text", equalTo("Først"));
        kari.read(stopped).body("lifecycleStatus", equalTo("active")).body("statusReason", nullValue());
        amend(told.amended(id)
                        .earlier(met, 10, "stop", Told.reason("Likevel ikke"))
                        .earlier(stopped, 2, "met"))
                .statusCode(200);
        kari.read(met).body("lifecycleStatus", equalTo("cancelled"));
        kari.read(stopped).body("lifecycleStatus", equalTo("completed"));
    }

    @Test
    void aStepThatSomebodyElseHasGoneOnFromStays() {
        String met = "Goal/" + kari.sent("Goal", "goal-1");
        Told told = Told.followUp(kari.kari()).earlier(met, 10, "met");
        complete(told);
        change("hospital-nurse", met, "[{\"op\": \"replace\", \"path\": \"/lifecycleStatus\", \"value\": \"active\"}]");
        change(
                "hospital-nurse",
                met,
                "[{\"op\": \"replace\", \"path\": \"/lifecycleStatus\", \"value\": \"on-hold\"}]");
        amend(told.amended(id).earlier(met, 10, "keep")).statusCode(200);
        kari.read(met)
                .body("lifecycleStatus", equalTo("on-hold"))
                .body("achievementStatus.coding.code", contains("in-progress"));
    }

    /** R4 has no such way back, and the table of rights has none; whoever may do everything can. */
    @Test
    void aResponseThatIsNotDoneAnyMoreMeansNothing() {
        Told told = Told.first(kari.kari()).goal(HOME, 5);
        complete(told);
        String home = goal(HOME);
        amend("gp", told.amended(id).goal(HOME, 5).with("stopped")).statusCode(403);
        amend("conformance", told.amended(id).goal(HOME, 5).with("stopped")).statusCode(200);
        kari.read(home).body("lifecycleStatus", equalTo("entered-in-error"));
    }

    @Test
    void whatOnlyTheTimeMakesOtherwiseIsNotOtherwise() {
        MadeUpForm form = new MadeUpForm()
                .makes(Templates.OBSERVATION.replaceFirst(
                        "\\{", "{" + MadeUpForm.filled("effectiveDateTime", "now()") + ", "));
        String answers = sent(kari.answers(fhirAs("gp"), form, "1,2 m/s"), form.answers(kari.kari(), "1,2 m/s"));
        List<String> before = made();
        amend("gp", answers.replace("\"completed\"", "\"amended\"")).statusCode(200);
        kari.read(before.get(0)).body("meta.versionId", equalTo("1"));
        amend("gp", answers.replace("\"completed\"", "\"amended\"").replace("1,2 m/s", "1,3 m/s"))
                .statusCode(200);
        kari.read(before.get(0)).body("valueString", equalTo("1,3 m/s"));
    }

    @Test
    void aConditionIsWithdrawnByItsVerification() {
        MadeUpForm form = new MadeUpForm().makes(Templates.CONDITION);
        String answers = sent(kari.answers(fhirAs("gp"), form, "x"), form.answers(kari.kari(), "x"));
        String condition = made().get(0);
        amend("gp", answers.replace("\"completed\"", "\"entered-in-error\"")).statusCode(200);
        kari.read(condition)
                .body("verificationStatus.coding.code", contains("entered-in-error"))
                .body("clinicalStatus", nullValue());
        amend("gp", answers.replace("\"completed\"", "\"amended\"")).statusCode(200);
        kari.read(condition)
                .body("verificationStatus", nullValue())
                .body("clinicalStatus.coding.code", contains("active"));
    }

    private String sent(ValidatableResponse created, String answers) {
        id = idOf(created);
        return answers.replaceFirst("\\{", "{\"id\": \"" + id + "\", ");
    }

    private List<String> made() {
        return kari.search("Provenance?entity=QuestionnaireResponse/" + id)
                .extract()
                .path("entry[0].resource.target.reference");
    }

    private void complete(Told told) {
        id = idOf(Answering.send(fhirAs("gp"), told.json()));
    }

    private static String idOf(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location").replaceAll(".*/([^/]+)/_history/.*", "$1");
    }

    private ValidatableResponse amend(Told told) {
        return amend("gp", told);
    }

    private ValidatableResponse amend(String persona, Told told) {
        return amend(persona, told.json());
    }

    private ValidatableResponse amend(String persona, String json) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body(json)
                .put("/QuestionnaireResponse/" + id)
                .then();
    }

    /** The one that this test's response made. */
    private String goal(String words) {
        return "Goal/"
                + kari.search("Provenance?entity=QuestionnaireResponse/" + id + "&_include=Provenance:target")
                        .extract()
                        .jsonPath()
                        .param("words", words)
                        .getString(
                                "entry.find { it.resource.resourceType == 'Goal' && it.resource.description.text == words }.resource.id");
    }

    private void somebodyElsePutsItFirst(String goal) {
        change(
                "hospital-nurse",
                goal,
                "[{\"op\": \"add\", \"path\": \"/priority\", \"value\": {\"text\": \"Først\"}}]");
    }

    private void change(String persona, String goal, String patch) {
        fhirAs(persona)
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get("/" + goal).header("ETag"))
                .body(patch)
                .patch("/" + goal)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse scores(String goal) {
        return observations(goal, "score-scale|attainment");
    }

    private ValidatableResponse barriers(String goal) {
        return observations(goal, "barrier-kind|barrier");
    }

    private ValidatableResponse observations(String goal, String code) {
        return kari.search("Observation?patient=" + kari.kari() + "&focus=" + goal
                + "&code=https://w3id.org/whatmatters/fhir/CodeSystem/" + code);
    }
}
