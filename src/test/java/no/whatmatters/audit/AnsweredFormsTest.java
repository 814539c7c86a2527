package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A form leads nobody to those who have answered it: nothing of them is shown, and nothing stands in their logs. */
class AnsweredFormsTest extends ServerTest {

    private static final String FORM = "https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation";
    private static final String BACK = "QuestionnaireResponse:questionnaire";

    private final Map<String, String> answers = new LinkedHashMap<>();

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void twoPersonsAnswerTheSameForm() {
        for (int i = 0; i < 2; i++) {
            TestPerson person = TestPerson.next();
            postDischargeOf(person);
            String patient = fhir().formParam("identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + person.identityNumber())
                    .post("/Patient/_search")
                    .path("entry[0].resource.id");
            String given = fhirAs("hospital-nurse")
                    .contentType(FHIR_JSON)
                    .header("Prefer", "return=representation")
                    .body("""
                            {"resourceType":"QuestionnaireResponse","status":"in-progress","questionnaire":"%1$s|0.1.0",
                             "identifier":{"system":"https://sykehuset.example/plan","value":"%2$s.answers"},
                             "subject":{"reference":"Patient/%3$s"},"source":{"reference":"Patient/%3$s"},
                             "authored":"2026-05-10T12:00:00+02:00"}
                            """.formatted(FORM, person.prefix(), patient))
                    .post("/QuestionnaireResponse")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            answers.put(patient, given);
        }
    }

    @TestFactory
    List<DynamicTest> aFormLeadsNobodyToWhoHasAnsweredIt() {
        List<DynamicTest> tests = new ArrayList<>();
        askers().forEach((name, token) -> List.of(
                        "Questionnaire?_revinclude=" + BACK,
                        "Questionnaire?url=" + FORM + "&_revinclude=" + BACK,
                        "Questionnaire?_revinclude=" + BACK
                                + "&_include:iterate=QuestionnaireResponse:patient&_revinclude:iterate=Goal:patient",
                        "Measure?_revinclude=MeasureReport:measure",
                        "Goal?patient=0198ffff-0000-7000-8000-000000000000&_revinclude:iterate=" + BACK)
                .forEach(search -> tests.add(DynamicTest.dynamicTest(name + " asks " + search, () -> {
                    assertTellsNothing(token, search, false);
                    assertTellsNothing(token, search, true);
                }))));
        return tests;
    }

    /** From her answers over the form to those of everybody else. */
    @TestFactory
    List<DynamicTest> onesAnswersLeadToNobodyElses() {
        String one = answers.keySet().iterator().next();
        String others = answers.remove(one);
        String search = "QuestionnaireResponse?patient=" + one
                + "&_include=QuestionnaireResponse:questionnaire&_revinclude:iterate=" + BACK;
        assertThat(others).isNotEmpty();
        return askers().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertTellsNothing(each.getValue(), search, false);
                    assertTellsNothing(each.getValue(), search, true);
                }))
                .toList();
    }

    private void assertTellsNothing(String token, String search, boolean inABatch) {
        Timestamp last = LoggedAccess.newest(database);
        Response answer = inABatch
                ? fhirWith(token)
                        .contentType(FHIR_JSON)
                        .body(
                                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\""
                                        + search + "\"}}]}")
                        .post("")
                : fhirWith(token).urlEncodingEnabled(false).get("/" + search);
        String status = inABatch && answer.statusCode() == 200
                ? answer.path("entry[0].response.status")
                : String.valueOf(answer.statusCode());
        assertThat(status).as(answer.asString()).startsWith("4");
        answers.forEach((patient, given) ->
                assertThat(answer.asString()).doesNotContain(patient).doesNotContain(given));
        assertThat(LoggedAccess.after(last, database))
                .extracting(LoggedAccess::person)
                .doesNotContainAnyElementsOf(answers.keySet());
    }

    private static Map<String, String> askers() {
        return Map.of(
                "a GP who attests without a name", AnyToken.of("gp").signed(),
                "who breaks the glass",
                        AnyToken.of("nurse-elsewhere")
                                .inEmergency("Funnet bevisstløs hjemme")
                                .signed(),
                "a nurse elsewhere",
                        AnyToken.of("nurse-elsewhere")
                                .attestedAgo(Duration.ZERO)
                                .signed(),
                "a home help",
                        AnyToken.of("municipal-app").scope("user/*.cruds").signed(),
                "a record system", AnyToken.of("municipal-epj").signed(),
                "a citizen", AnyToken.ofCitizen(TestPerson.next()).signed(),
                "a form maker", AnyToken.ofFormMaker("310000205").signed());
    }
}
