package no.whatmatters.conversation.prefilling;

import static no.whatmatters.conversation.prefilling.PopulateParameters.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.access.gate.Told;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form is begun with and may not be seen, or is deleted, is answered like what never was. */
class HiddenFromFormsTest extends ServerTest {

    private static final String NOBODY = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
    private static final String ELSEWHERE = "https://nabosykehuset.example/plan";

    private final TestPerson hidden = TestPerson.next();
    private KariAtHome kari;

    @BeforeEach
    void kariAtHomeAndSomebodyElseElsewhere() {
        kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        String elsewhere = dischargeOf(hidden)
                .replace("https://sykehuset.example/plan", ELSEWHERE)
                .replace("310000108", "310000787")
                .replace("310000205", "310000604")
                .replace("310000302", "310000701");
        fhirWith(AnyToken.of("hospital-system")
                        .organisation("310000787")
                        .client("other-hospital-system")
                        .signed())
                .contentType(FHIR_JSON)
                .body(elsewhere)
                .post("")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse-elsewhere", "hospital-nurse", "municipal-nurse", "municipal-epj", "form-maker"})
    void aPerson(String persona) {
        String patient = idOfHidden("Encounter", "stay", "entry[0].resource.subject.reference")
                .replace("Patient/", "");
        String deleted = deleted("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Slettet\"}]}");
        for (boolean local : List.of(true, false)) {
            String nobody = told(persona, begunWith(NOBODY, local));
            assertThat(told(persona, begunWith(patient, local))).isEqualTo(nobody);
            assertThat(told(persona, begunWith(deleted, local))).isEqualTo(nobody);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipal-nurse", "municipal-epj", "gp"})
    void whatAFormIsToKnow(String persona) {
        String deleted = deleted("Encounter", """
                {"resourceType":"Encounter","status":"finished","subject":{"reference":"Patient/%s"},
                 "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP"}}
                """.formatted(kari.patient()));
        String none = told(persona, duringStay(NOBODY));
        assertThat(told(persona, duringStay(idOfHidden("Encounter", "stay", "entry[0].resource.id"))))
                .isEqualTo(none);
        assertThat(told(persona, duringStay(deleted))).isEqualTo(none);
    }

    @Test
    void aForm() {
        String form = deleted("Questionnaire", """
                {"resourceType":"Questionnaire","status":"draft","name":"Skjema","title":"Skjema",
                 "item":[{"linkId":"1","type":"string","text":"Hva er viktig?"}]}""");
        String body = new PopulateParameters().subject(kari.patient()).json();
        assertThat(told("municipal-nurse", "/Questionnaire/" + form + "/$populate", body))
                .isEqualTo(told("municipal-nurse", "/Questionnaire/" + NOBODY + "/$populate", body));
    }

    @Test
    void answersThatWouldBeExtracted() {
        String answers = """
                {"resourceType":"QuestionnaireResponse","status":"completed","subject":{"reference":"%s"},
                 "item":[{"linkId":"1","text":"Hjem"}]}""";
        String own = deleted("QuestionnaireResponse", answers.formatted("Patient/" + kari.patient()));
        String ofAnother = post(
                        "QuestionnaireResponse",
                        answers.formatted(idOfHidden("Encounter", "stay", "entry[0].resource.subject.reference")))
                .statusCode(201)
                .extract()
                .path("id");
        String none = extracted(NOBODY);
        assertThat(extracted(own)).isEqualTo(none);
        assertThat(extracted(ofAnother)).isEqualTo(none);
    }

    private String extracted(String id) {
        Response answer = fhirAs("municipal-nurse").get("/QuestionnaireResponse/" + id + "/$extract");
        return Told.by(answer.statusCode(), Map.of(), answer.asString());
    }

    private String idOfHidden(String type, String number, String what) {
        return fhir().queryParam("identifier", ELSEWHERE + "|" + hidden.prefix() + "." + number)
                .get("/" + type)
                .path(what);
    }

    private String deleted(String type, String json) {
        String id = post(type, json).statusCode(201).extract().path("id");
        fhir().header("If-Match", "W/\"1\"")
                .delete("/" + type + "/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String begunWith(String patient, boolean local) {
        PopulateParameters parameters = new PopulateParameters()
                .form(new SentForm()
                        .startedWith("patient", "Patient")
                        .asking("found", "Goal?patient={{%patient.id}}")
                        .question("words", "%found.entry.resource.description.text"))
                .subject(patient);
        return (local ? parameters.local() : parameters).json();
    }

    private String duringStay(String encounter) {
        return new PopulateParameters()
                .form(new SentForm().startedWith("encounter", "Encounter").question("id", "%encounter.id"))
                .subject(kari.patient())
                .context("encounter", reference("Encounter/" + encounter))
                .json();
    }

    private String told(String persona, String parameters) {
        return told(persona, "/Questionnaire/$populate", parameters);
    }

    private String told(String persona, String path, String parameters) {
        Response answer =
                fhirAs(persona).contentType(FHIR_JSON).body(parameters).post(path);
        return Told.by(answer.statusCode(), Map.of(), answer.asString());
    }
}
