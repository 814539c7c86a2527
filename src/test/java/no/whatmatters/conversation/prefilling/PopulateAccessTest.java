package no.whatmatters.conversation.prefilling;

import static no.whatmatters.conversation.prefilling.PopulateParameters.reference;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form shows its caller nothing that the caller could not have searched for, and nobody but its person. */
class PopulateAccessTest extends ServerTest {

    private static final String ANSWERS =
            "parameter[0].resource.item.findAll { it.answer }.answer.flatten().valueString";
    private static final String ISSUES =
            "parameter.find { it.name == 'issues' }.resource.issue.details.coding.flatten().code";
    private static final String WORDS = "%found.entry.resource.description.text";

    private final TestPerson person = TestPerson.next();
    private KariAtHome kari;

    @BeforeEach
    void atHome() {
        kari = KariAtHome.discharged(person, this::fhirAs).takenOver();
    }

    @Test
    void whatSheBlocksIsNotFilledInForWhomSheBlocks() {
        String hidden = kari.goals().get(0);
        post("Consent", """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
                 "patient":{"reference":"Patient/%s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"Patient/%s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"Organization/%s"}}],
                   "data":[{"meaning":"instance","reference":{"reference":"Goal/%s"}}]}}
                """.formatted(kari.patient(), kari.patient(), municipality(), hidden))
                .statusCode(201);
        String[] all = {"Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"};
        SentForm form = asking("Goal?patient={{%patient.id}}").question("words", WORDS);
        populated("municipal-nurse", form).body(ANSWERS, containsInAnyOrder(all[1], all[2]));
        populated("municipal-epj", form).body(ANSWERS, containsInAnyOrder(all[1], all[2]));
        populated("gp", form).body(ANSWERS, containsInAnyOrder(all));
    }

    @Test
    void whatIsForHealthPersonnelAloneIsNotFilledInForTheApp() {
        SentForm form = asking("Condition?patient={{%patient.id}}").question("what", "%found.entry.resource.code.text");
        populated("municipal-nurse", form).body(ANSWERS, hasItem(containsString("lårhals")));
        populated("municipal-app", form)
                .body(ANSWERS, hasSize(0))
                .body(ISSUES, contains("populate-query-not-answered"))
                .body("parameter[1].resource.issue[0].details.text", containsString("Item (root)"));
    }

    @Test
    void whatIsLabelledSoIsTakenOutForTheApp() {
        String note = """
                {"resourceType":"Goal","identifier":[{"system":"https://prove.example/plan","value":"%s"}],
                 "lifecycleStatus":"active","description":{"text":"Sove bedre"},"startDate":"2026-05-04",
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "expressedBy":{"reference":"Patient/%s"},"subject":{"reference":"Patient/%s"},
                 "note":[{"authorString":"Amina","time":"2026-05-04","text":"Bare for helsepersonell","extension":[{
                   "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
                   "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]},
                   {"authorString":"Amina","time":"2026-05-04","text":"For alle"}]}
                """.formatted(person.prefix(), kari.patient(), kari.patient());
        post("Goal", note).log().ifError().statusCode(201);
        SentForm form = asking("Goal?patient={{%patient.id}}").question("note", "%found.entry.resource.note.text");
        populated("municipal-nurse", form).body(ANSWERS, hasItem("Bare for helsepersonell"));
        populated("municipal-app", form).body(ANSWERS, contains("For alle"));
    }

    /** As the same search would be refused: no person, a reverse chain, a chain to a person, a count. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal?lifecycle-status=active",
                "Patient?_has:Goal:patient:lifecycle-status=active",
                "CarePlan?patient={{%patient.id}}&goal.lifecycle-status=active",
                "Goal?patient={{%patient.id}}&_summary=count",
                "Goal?pasient={{%patient.id}}",
                "MeasureReport?patient={{%patient.id}}&_total=accurate",
                "Patient/{{%patient.id}}/$what-matters",
                "Goal/{{%patient.id}}/_history",
                "Flag?patient={{%patient.id}}",
                "https://elsewhere.example/fhir/Goal?patient={{%patient.id}}",
                "//elsewhere.example/Goal?patient={{%patient.id}}",
                "Goal?patient={{%patient.id}}#",
                "metadata",
                "?patient={{%patient.id}}"
            })
    void whatItsCallerMayNotAskIsNotAskedByItsForm(String query) {
        populated("municipal-nurse", asking(query).question("words", WORDS))
                .body(ANSWERS, hasSize(0))
                .body(ISSUES, contains("populate-query-not-answered"))
                .body("parameter[0].resource.item.linkId", contains("words"));
    }

    @Test
    void nobodyElseGetsIntoHerForm() {
        KariAtHome other =
                KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        SentForm ofTheOther = asking("Goal?patient=Patient/" + other.patient()).question("words", WORDS);
        populated("municipal-epj", ofTheOther)
                .body(ANSWERS, hasSize(0))
                .body(ISSUES, contains("populate-another-person"));
        populated("municipal-nurse", ofTheOther).body(ANSWERS, hasSize(0));
        SentForm worklist = asking("Task?status=requested&_sort=-_lastUpdated&_count=200")
                .question("for", "%found.entry.resource.for.reference.distinct()");
        populated("municipal-epj", worklist).body(ANSWERS, contains("Patient/" + kari.patient()));
        asked(
                        "municipal-epj",
                        new PopulateParameters()
                                .form(new SentForm()
                                        .startedWith("encounter", "Encounter")
                                        .question("id", "%encounter.id"))
                                .subject(kari.patient())
                                .context("encounter", reference("Encounter/" + other.id("Encounter", "stay"))))
                .statusCode(200)
                .body(ISSUES, contains("populate-context-of-another"))
                .body("parameter[0].resource.encounter", nullValue());
    }

    @Test
    void moreThanAPageIsSaid() {
        SentForm form = asking("Observation?patient={{%patient.id}}&_count=2")
                .asking("all", "Observation?patient={{%patient.id}}")
                .question("two", "%found.entry.count().toString()")
                .question("twenty", "%all.entry.count().toString()");
        for (int i = 0; i < 20; i++) {
            post("Observation", """
                    {"resourceType":"Observation","status":"final","code":{"text":"Puls"},"valueString":"%d",
                     "subject":{"reference":"Patient/%s"}}
                    """.formatted(i, kari.patient())).statusCode(201);
        }
        populated("gp", form).body(ANSWERS, contains("2", "20")).body(ISSUES, contains("populate-found-more"));
    }

    @Test
    void aFormMakerTriesFormsWithMadeUpPeopleAndSeesNobody() {
        SentForm form = asking("Goal?patient={{%patient.id}}").question("name", "%patient.name.family");
        PopulateParameters made = new PopulateParameters()
                .form(form)
                .context("patient", "\"resource\":{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Prøve\"}]}");
        asked("form-maker", made).statusCode(200).body(ANSWERS, contains("Prøve"));
        for (PopulateParameters real : List.of(
                new PopulateParameters().form(form).subject(kari.patient()),
                new PopulateParameters().form(form).subject(kari.patient()).local())) {
            asked("form-maker", real)
                    .statusCode(403)
                    .body("issue[0].details.coding[0].code", equalTo("role-did-not-reach"));
        }
        asked(
                        "form-maker",
                        new PopulateParameters().form(form).context("patient", reference("Patient/" + kari.patient())))
                .statusCode(200)
                .body(ANSWERS, hasSize(0))
                .body(ISSUES, hasItem("populate-context-not-found"));
    }

    private static SentForm asking(String query) {
        return new SentForm().startedWith("patient", "Patient").asking("found", query);
    }

    private ValidatableResponse populated(String persona, SentForm form) {
        return asked(
                        persona,
                        new PopulateParameters()
                                .form(form)
                                .subject(kari.patient())
                                .local())
                .statusCode(200);
    }

    private ValidatableResponse asked(String persona, PopulateParameters parameters) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body(parameters.json())
                .post("/Questionnaire/$populate")
                .then()
                .log()
                .ifError();
    }

    private String municipality() {
        return kari.search("Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205")
                .getString("entry[0].resource.id");
    }
}
