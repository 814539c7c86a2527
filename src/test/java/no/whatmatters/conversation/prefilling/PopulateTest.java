package no.whatmatters.conversation.prefilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code $populate} by the people of the story: each gets the form filled in with what they may see, and nothing else. */
class PopulateTest extends ServerTest {

    private static final String FOLLOW_UP = "https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation";
    private static final String ANSWERS = "parameter[0].resource.item.findAll { it.linkId == 'earlier' }"
            + ".item.flatten().findAll { it.linkId == 'earlier.%s' }.answer.flatten().%s";
    private static final String WORDS = ANSWERS.formatted("words", "valueString");

    private final TestPerson person = TestPerson.next();
    private KariAtHome kari;

    @BeforeEach
    void atHome() {
        kari = KariAtHome.discharged(person, this::fhirAs).takenOver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipal-nurse", "municipal-epj", "municipal-app", "gp", "hospital-nurse"})
    void whoeverTakesPartGetsHerGoalsInHerOwnWords(String persona) {
        populate(fhirAs(persona))
                .body(WORDS, contains("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari", "liv"})
    void sheAndHerDaughterGetThemToo(String persona) {
        populate(fhirAs(persona, person)).body(WORDS, hasSize(3));
    }

    @Test
    void theNumbersLastTimeAreThere() {
        populate(fhirAs("municipal-nurse"))
                .body("parameter.name", contains("response"))
                .body(ANSWERS.formatted("last-score", "valueDecimal"), contains(5, 3, 5))
                .body("parameter[0].resource.status", equalTo("in-progress"))
                .body("parameter[0].resource.subject.reference", equalTo("Patient/" + kari.patient()))
                .body("parameter[0].resource.id", nullValue());
        assertThat(kari.search("QuestionnaireResponse?patient={kari}&_total=accurate")
                        .getInt("total"))
                .isZero();
    }

    @Test
    void aStrangerLearnsNothingNotEvenThatSheIsThere() {
        String seen = refused("nurse-elsewhere", kari.patient());
        String missing = refused("nurse-elsewhere", "0198c0de-0000-7000-8000-000000000000");
        assertThat(seen)
                .isEqualTo(missing)
                .contains("populate-subject-not-found")
                .doesNotContain("Komme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "hospital-system"})
    void othersDoNotFillInForms(String persona) {
        asked(fhirAs(persona), parameters(kari.patient())).statusCode(403);
    }

    private String refused(String persona, String patient) {
        return asked(fhirAs(persona), parameters(patient))
                .statusCode(404)
                .extract()
                .asString();
    }

    private ValidatableResponse populate(RequestSpecification caller) {
        return asked(caller, parameters(kari.patient())).statusCode(200);
    }

    private static ValidatableResponse asked(RequestSpecification caller, String parameters) {
        return caller.contentType(FHIR_JSON)
                .body(parameters)
                .post("/Questionnaire/$populate")
                .then()
                .log()
                .ifError();
    }

    private static String parameters(String patient, String... more) {
        return """
                {"resourceType":"Parameters","parameter":[{"name":"canonical","valueCanonical":"%s"},
                 {"name":"subject","valueReference":{"reference":"Patient/%s"}},{"name":"local","valueBoolean":true}%s]}
                """.formatted(FOLLOW_UP, patient, String.join("", List.of(more)));
    }
}
