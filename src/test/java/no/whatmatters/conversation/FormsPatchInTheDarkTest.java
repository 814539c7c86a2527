package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.refused;
import static no.whatmatters.conversation.MadeUpForm.operation;
import static no.whatmatters.conversation.MadeUpForm.replace;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By no form the home help finds out what a goal of Kari's says that is for health personnel alone. */
class FormsPatchInTheDarkTest extends ServerTest {

    private static final String LABELLED = """
            {"authorString":"Jonas Lid","time":"2026-05-05T10:00:00+02:00","text":"Drikker mer enn hun sier","extension":[{
              "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]}""";

    private Answering kari;
    private String goal = "";

    @BeforeEach
    void herGpNotesSomethingForColleagues() {
        TestPerson person = TestPerson.next();
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
        goal = "Goal/" + kari.sent("Goal", "goal-1");
        fhirAs("municipal-nurse")
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]")
                .patch("/Task/" + kari.sent("Task", "hand-over"))
                .then()
                .statusCode(200);
        patch("[{\"op\":\"add\",\"path\":\"/note\",\"value\":[" + LABELLED + "]}]");
    }

    /** The first is a right guess, the second a wrong one; the others count, or look from elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal.note.where(text.startsWith('D'))",
                "Goal.note.where(text.startsWith('S'))",
                "Goal.note[0]",
                "Goal.note[1]",
                "Goal.note",
                "Goal.statusDate.where(%resource.note.text.startsWith('D'))"
            })
    void aGuessIsAnsweredLikeAnother(String path) {
        MadeUpForm form = new MadeUpForm().changes(operation("delete", path, null, "\"valueString\": \"-\""));
        refused(kari.answers(homeHelp(), form, goal), 403, "patch-reached-hidden");
        kari.read(goal).body("note", hasSize(1)).body("meta.versionId", equalTo("2"));
    }

    /** Such as the follow-up conversation changes. */
    @Test
    void whatHidesNothingIsChangedByItsName() {
        MadeUpForm form = new MadeUpForm()
                .changes(
                        replace("Goal.lifecycleStatus", "\"valueCode\": \"on-hold\""),
                        operation("delete", "Goal.statusDate", null, "\"valueString\": \"-\""),
                        operation("add", "Goal", "statusDate", "\"valueDate\": \"2026-06-01\""));
        kari.answers(homeHelp(), form, goal).statusCode(201);
        kari.read(goal).body("lifecycleStatus", equalTo("on-hold")).body("note", hasSize(1));
    }

    @Test
    void nothingIsWhereItsStateIsHidden() {
        patch("[{\"op\":\"add\",\"path\":\"/_lifecycleStatus\",\"value\":{\"extension\":[{"
                + "\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label\","
                + "\"valueCoding\":{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\","
                + "\"code\":\"clinical-only\"}}]}}]");
        MadeUpForm form =
                new MadeUpForm().changes(operation("add", "Goal", "statusReason", "\"valueString\": \"Ikke lenger\""));
        refused(kari.answers(homeHelp(), form, goal), 403, "patch-reached-hidden");
    }

    @Test
    void whoeverSeesAllOfItLooksAtAllOfIt() {
        MadeUpForm form = new MadeUpForm().changes(operation("delete", "Goal.note[0]", null, "\"valueString\": \"-\""));
        kari.answers(fhirAs("gp"), form, goal).statusCode(201);
        kari.read(goal).body("meta.versionId", equalTo("3"));
    }

    private void patch(String patch) {
        fhirAs("hospital-nurse")
                .contentType("application/json-patch+json")
                .header("If-Match", kari.read(goal).extract().header("ETag"))
                .body(patch)
                .patch("/" + goal)
                .then()
                .statusCode(200);
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
