package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.extract.TestForms;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms that nobody made for this server, from the habits of Norway, Denmark, Australia and the United States: published by
 * somebody who makes forms, answered about Kari by the nurse who visits her.
 */
class ForeignFormsTest extends ServerTest {

    private static final Path FOLDER = Path.of("src/test/resources/forms/others");

    /** What is made, by type, is what was approved of it without a server. */
    @ParameterizedTest
    @CsvSource({
        "au-aged-care-support-plan",
        "dk-genoptraeningsplan",
        "no-ernaering-nrs",
        "no-hva-er-viktig-nordvik",
        "no-news2-hjemmebesok",
        "no-parorende",
        "us-hunger-vital-sign",
        "us-phq-9"
    })
    void becomesWhatItMeans(String name) throws IOException {
        assertMade(name, send(answers(name)));
    }

    /** An answer that is left where the question is not asked any more is named; without it the rest is taken. */
    @ParameterizedTest
    @CsvSource({"dk-sygeplejefaglig-udredning, o2.tilstand", "no-legemiddelgjennomgang, lm.hvorfor"})
    void namesWhatWasNotToBeAnswered(String name, String linkId) throws IOException {
        String answers = answers(name);
        String place = send(answers)
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains("wm-answer-not-asked"))
                .body("issue[0].details.text", containsString("linkId " + linkId))
                .extract()
                .path("issue[0].expression[0]");
        QuestionnaireResponse response = TestForms.read(QuestionnaireResponse.class, answers);
        List<Integer> way = Pattern.compile("\\[(\\d+)]")
                .matcher(place)
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .toList();
        QuestionnaireResponseItemComponent group = response.getItem().get(way.get(0));
        group.getItem().remove((int) way.get(1));
        assertMade(name, send(TestForms.json(response)));
    }

    /** A form whose answers could not be stored here is told so before anybody answers it. */
    @ParameterizedTest
    @CsvSource({"au-health-assessment-75, form-cannot-make", "us-patient-intake, form-would-write-over"})
    void isRefusedWhereItCouldNotBeStored(String name, String code) throws IOException {
        publish(name).statusCode(422).body("issue.details.coding.flatten().code", hasItem(equalTo(code)));
    }

    private static void assertMade(String name, ValidatableResponse answer) throws IOException {
        List<String> made = answer.statusCode(201)
                .extract()
                .path("issue.findAll { it.details.coding && it.details.coding[0].code == 'extract-made' }.diagnostics");
        assertThat(made.stream().map(each -> each.substring(0, each.indexOf('/'))))
                .containsExactlyInAnyOrderElementsOf(approved(name));
    }

    private ValidatableResponse publish(String name) throws IOException {
        String form = Files.readString(FOLDER.resolve(name + ".form.json"));
        return fhirAs("form-maker")
                .contentType(FHIR_JSON)
                .body(form.replaceFirst(
                        "https://skjema.example/Questionnaire/",
                        "https://skjema.example/Questionnaire/" + UUID.randomUUID() + "-"))
                .post("/Questionnaire")
                .then();
    }

    /** The form is published, and answered about Kari at home. */
    private String answers(String name) throws IOException {
        KariAtHome kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        String url = publish(name).statusCode(201).extract().path("url");
        return Files.readString(FOLDER.resolve(name + ".answers.json"))
                .replaceFirst("https://skjema.example/Questionnaire/[^|\"]*", url)
                .replaceFirst(
                        "(\"system\": \"https://svar.example\",\\s*\"value\": \")[^\"]*", "$1" + UUID.randomUUID())
                .replace("Patient/kari", "Patient/" + kari.patient())
                .replaceAll("\"((?:PractitionerRole|Practitioner|Organization)/)", "\"https://epj.example/$1");
    }

    private ValidatableResponse send(String answers) {
        return Answering.send(fhirAs("municipal-nurse"), answers);
    }

    private static List<String> approved(String name) throws IOException {
        String approved = Files.readString(FOLDER.resolve(name + ".approved.json"));
        try (Stream<String> lines = approved.lines()) {
            return lines.filter(each -> each.startsWith("      \"resourceType\": "))
                    .map(each -> each.replaceAll(".*: \"|\",?$", ""))
                    .toList();
        }
    }
}
