package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A write that stands alone is told all that is wrong with it in one answer, whichever check finds it: its content, references
 * that lead nowhere, and what it would begin or make of what is stored. {@code $validate} tells the same, and so of a Bundle.
 */
class FaultsOfOneWriteTest extends ServerTest {

    private static final String UNKNOWN = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
    private static final String MISSING = " Validation_VAL_Profile_Minimum";

    private PersonInCare kari;
    private String patient = "";
    private String plan = "";
    private String hospital = "";
    private String municipality = "";

    @BeforeEach
    void isDischarged() {
        kari = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
        patient = kari.patient();
        plan = kari.of("CarePlan", "plan");
        JsonPath task = kari.get("conformance", kari.handOver(), 200).extract().jsonPath();
        hospital = task.getString("requester.reference");
        municipality = task.getString("owner.reference");
    }

    /** And which of them leads to somebody hidden, nothing tells. */
    @Test
    void tellsReferencesThatLeadNowhereWithItsContent() {
        String stranger = kari.create("conformance", "Patient", "{\"resourceType\":\"Patient\"}");
        String hiddenCondition = kari.create(
                "conformance",
                "Condition",
                "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"" + stranger + "\"}}");
        String goal = """
                {"resourceType":"Goal","lifecycleStatus":"rejected","startDate":"2026-05-04",
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "subject":{"reference":"%s"},"expressedBy":{"reference":"%s"},
                 "addresses":[{"reference":"%s"}],"description":{"text":"Gå tur"}}""";
        JsonPath unknown =
                refused("gp", "/Goal", goal.formatted(patient, "Patient/" + UNKNOWN, "Condition/" + UNKNOWN));
        JsonPath hidden = refused("gp", "/Goal", goal.formatted(patient, stranger, hiddenCondition));
        assertThat(faults(unknown))
                .contains(
                        "Goal.expressedBy reference-leads-nowhere",
                        "Goal.addresses[0] reference-leads-nowhere",
                        "Goal" + MISSING,
                        "Goal wm-goal-1")
                .doesNotHaveDuplicates();
        assertThat(unknown.getList("issue.details.text", String.class))
                .anyMatch(each -> each.startsWith("The reference in Goal.expressedBy leads to nothing"))
                .anyMatch(each -> each.startsWith("The reference in Goal.addresses[0] leads to nothing"));
        assertThat(faults(hidden)).isEqualTo(faults(unknown));
        assertThat(hidden.getList("issue.details.text")).isEqualTo(unknown.getList("issue.details.text"));
        assertThat(hidden.prettify()).doesNotContain("leads-nowhere.invalid");
        assertThat(places(told(
                        "gp",
                        "/Goal/$validate",
                        goal.formatted(patient, "Patient/" + UNKNOWN, "Condition/" + UNKNOWN))))
                .containsExactlyInAnyOrderElementsOf(places(unknown));
    }

    /** Also where it takes the place of another version. */
    @Test
    void tellsAChangeWithReferencesAndContent() {
        String goal = kari.of("Goal", "goal-1");
        String body = """
                {"resourceType":"Goal","id":"%s","lifecycleStatus":"proposed",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.goal-1"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "subject":{"reference":"Patient/%s"},"description":{"text":"Noe helt annet"}}
                """.formatted(goal.replaceFirst(".*/", ""), kari.person().prefix(), UNKNOWN);
        JsonPath told = changed("hospital-system", goal, body);
        assertThat(faults(told))
                .contains(
                        "Goal.subject reference-leads-nowhere",
                        "Goal.description.text words-are-the-persons",
                        "Goal.lifecycleStatus status-cannot-follow",
                        "Goal" + MISSING);
        assertThat(places(told("hospital-system", "/" + goal + "/$validate", body)))
                .containsExactlyInAnyOrderElementsOf(places(told));
    }

    @Test
    void tellsTheStateAndThePartiesOfAHandOverWithItsContent() {
        String begun = handOver("accepted", hospital, hospital);
        String[] faults = {"Task.status hand-over-begins-unanswered", "Task.owner hand-over-to-itself", "Task" + MISSING
        };
        assertThat(faults(refused("conformance", "/Task", begun))).containsExactlyInAnyOrder(faults);
        assertThat(faults(told("conformance", "/Task/$validate", begun))).containsExactlyInAnyOrder(faults);
        assertThat(faults(told("conformance", "/Bundle/$validate", posted("Task", begun))))
                .containsExactlyInAnyOrder(inEntry(faults));
        assertThat(faults(refused("conformance", "", posted("Task", begun))))
                .containsExactlyInAnyOrder(inEntry(faults));
    }

    @Test
    void tellsWhatMayNotBecomeOfAHandOverWithItsContent() {
        String id = kari.handOver().replaceFirst(".*/", "");
        String changed = handOver("completed", municipality, municipality)
                .replace("\"resourceType\":\"Task\"", "\"resourceType\":\"Task\",\"id\":\"" + id + "\"");
        String[] faults = {"Task.status hand-over-state", "Task.requester hand-over-is-another", "Task" + MISSING};
        assertThat(faults(changed("conformance", kari.handOver(), changed))).containsExactlyInAnyOrder(faults);
        assertThat(faults(told("conformance", "/Task/" + id + "/$validate", changed)))
                .containsExactlyInAnyOrder(faults);
        String bundle = posted("Task", changed)
                .replace(
                        "\"method\":\"POST\",\"url\":\"Task\"",
                        "\"method\":\"PUT\",\"url\":\"Task/" + id + "\",\"ifMatch\":\"W/\\\"1\\\"\"");
        assertThat(faults(told("conformance", "/Bundle/$validate", bundle))).containsExactlyInAnyOrder(inEntry(faults));
        assertThat(faults(refused("conformance", "", bundle))).containsExactlyInAnyOrder(inEntry(faults));
    }

    /** That a reason is missing is told once. */
    @Test
    void tellsAMissingReasonOnce() {
        JsonPath told = kari.patch("municipal-epj", kari.handOver(), 1, PersonInCare.status("rejected"))
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(faults(told)).containsExactly("Task wm-hand-over-1");
    }

    /** Of a hand-over that one does not see, its state is not told: it is as one that is not there. */
    @Test
    void tellsNothingOfAHandOverThatIsHidden() {
        String body = handOver("requested", hospital, municipality)
                .replace("\"intent\"", "\"authoredOn\":\"2026-05-20\",\"intent\"");
        String hidden = kari.handOver().replaceFirst(".*/", "");
        for (String asker : List.of("nurse-elsewhere", "form-maker")) {
            assertThat(faults(told(asker, "/Task/" + hidden + "/$validate", body)))
                    .isEqualTo(faults(told(asker, "/Task/" + UNKNOWN + "/$validate", body)))
                    .noneMatch(each -> each.contains("hand-over"));
        }
    }

    @Test
    void tellsALinkBetweenPersonsWithItsContent() {
        String both = """
                {"resourceType":"Patient","contact":[{"gender":"female"}],
                 "link":[{"type":"replaced-by","other":{"reference":"%s"}}]}""".formatted(patient);
        String[] faults = {"Patient.link person-link-of-new-record", "Patient.contact[0] pat-1"};
        assertThat(faults(refused("conformance", "/Patient", both))).containsExactlyInAnyOrder(faults);
        assertThat(faults(told("conformance", "/Patient/$validate", both))).containsExactlyInAnyOrder(faults);
        String toItself = both.replace("\"contact\"", "\"id\":\"" + patient.replaceFirst(".*/", "") + "\",\"contact\"");
        String[] changes = {"Patient.link person-link-leads-nowhere", "Patient.contact[0] pat-1"};
        assertThat(faults(changed("conformance", patient, toItself))).containsExactlyInAnyOrder(changes);
        assertThat(faults(told("conformance", "/" + patient + "/$validate", toItself)))
                .containsExactlyInAnyOrder(changes);
    }

    @Test
    void tellsWhoAnsweredWithTheAnswers() {
        String answers = """
                {"resourceType":"QuestionnaireResponse","status":"completed",
                 "questionnaire":"https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation",
                 "subject":{"reference":"%1$s"},"source":{"reference":"%1$s"},"authored":"2026-05-04T09:30:00+02:00",
                 "author":{"type":"Practitioner","display":"Jonas"},
                 "item":[{"linkId":"nobody-asks"}]}""".formatted(patient);
        JsonPath told = fhirAs("kari", kari.person())
                .contentType(FHIR_JSON)
                .body(answers)
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        JsonPath asked = fhirAs("kari", kari.person())
                .contentType(FHIR_JSON)
                .body(answers)
                .post("/QuestionnaireResponse/$validate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(faults(told))
                .contains(
                        "QuestionnaireResponse.author author-was-another",
                        "QuestionnaireResponse.item[0].linkId wm-answer-unknown");
        assertThat(faults(asked)).containsExactlyInAnyOrderElementsOf(faults(told));
    }

    /** One who writes a good one is told nothing beforehand either. */
    @Test
    void tellsNothingOfWhatIsRight() {
        String accepted = kari.get("municipal-epj", kari.handOver(), 200)
                .extract()
                .asString()
                .replaceFirst("\"status\"\\s*:\\s*\"requested\"", "\"status\":\"accepted\"");
        assertThat(errors(told("municipal-epj", "/" + kari.handOver() + "/$validate", accepted)))
                .isEmpty();
        assertThat(errors(told("hospital-system", "/Bundle/$validate", kari.discharge())))
                .isEmpty();
        assertThat(errors(told(
                        "municipal-epj",
                        "/Bundle/$validate",
                        kari.person().renamed(CompiledGuide.example("Bundle-kari-2-hand-over-accepted")))))
                .isEmpty();
    }

    /** Without authoredOn, which its profile requires. */
    private String handOver(String status, String requester, String owner) {
        return """
                {"resourceType":"Task","identifier":[{"system":"https://sykehuset.example/plan","value":"%s"}],
                 "status":"%s","intent":"order",
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                 "focus":{"reference":"%s"},"for":{"reference":"%s"},
                 "requester":{"reference":"%s"},"owner":{"reference":"%s"}}
                """.formatted(UUID.randomUUID(), status, plan, patient, requester, owner);
    }

    private static String posted(String type, String resource) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + resource
                + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}]}";
    }

    private static String[] inEntry(String... faults) {
        return List.of(faults).stream()
                .map(each -> each.replaceFirst("^[A-Za-z]+", "Bundle.entry[0].resource"))
                .toArray(String[]::new);
    }

    private JsonPath refused(String persona, String path, String body) {
        return kari.post(persona, path, body).statusCode(422).extract().jsonPath();
    }

    private JsonPath told(String persona, String path, String body) {
        return kari.post(persona, path, body).statusCode(200).extract().jsonPath();
    }

    private JsonPath changed(String persona, String record, String body) {
        ValidatableResponse answer = fhirAs(persona)
                .contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(body)
                .put("/" + record)
                .then();
        return answer.statusCode(422).extract().jsonPath();
    }

    private static List<String> errors(JsonPath told) {
        return told.getList("issue.findAll { it.severity == 'error' || it.severity == 'fatal' }.details.text");
    }

    /** Each as its place and its code; remarks aside. */
    private static List<String> faults(JsonPath told) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < told.getList("issue").size(); i++) {
            if (!List.of("error", "fatal").contains(told.getString("issue[" + i + "].severity"))) {
                continue;
            }
            String code = told.getString("issue[" + i + "].details.coding[0].code");
            faults.add(told.getString("issue[" + i + "].expression[0]") + " " + code.replaceFirst(".*#", ""));
        }
        return faults;
    }

    /** Where something is wrong: a reference that leads nowhere has another code in {@code $validate}. */
    private static List<String> places(JsonPath told) {
        return faults(told).stream()
                .map(each -> each.replaceFirst(" (reference-leads-nowhere|Reference_REF_CantResolve)$", " nowhere"))
                .toList();
    }
}
