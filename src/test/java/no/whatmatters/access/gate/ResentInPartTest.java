package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends again what is hidden from them in part is not told whether they have guessed it. */
class ResentInPartTest extends ServerTest {

    private static final String SECRET = "Drikker mer enn hun sier";

    private KarisPlan plan;
    private String number = "";

    @BeforeEach
    void herNurseNotesSomethingForColleagues() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        number = plan.kari().prefix() + ".own";
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .body(task(SECRET))
                .post("/Task")
                .then()
                .statusCode(201);
    }

    @Test
    void aGuessIsAnsweredLikeAnother() {
        RequestSpecification homeHelp =
                fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
        String right = again(homeHelp, SECRET);
        String wrong = again(
                fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed()), "Spiser lite");
        assertThat(right).isEqualTo(wrong).doesNotContain("resent-differently");
    }

    /** It is there to be corrected by whoever sees it, and by the system that wrote it. */
    @Test
    void whoeverSeesAllOfItIsToldThatItWasSentDifferently() {
        assertThat(again(fhirAs("municipal-nurse"), "Spiser lite")).contains("resent-differently");
        assertThat(again(fhirAs("municipal-epj"), "Spiser lite")).contains("resent-differently");
        assertThat(again(fhirAs("municipal-epj"), SECRET)).doesNotContain("resent-differently");
    }

    private String again(RequestSpecification sender, String guess) {
        String answer = sender.contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://kommunen.example/plan|" + number)
                .header("Prefer", "return=OperationOutcome")
                .body(task(guess))
                .post("/Task")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answer.replaceAll("\"lastUpdated\":\"[^\"]*\"", "");
    }

    private String task(String note) {
        return """
                {"resourceType":"Task","identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],
                 "status":"requested","intent":"order","description":"Handle sammen","for":{"reference":"Patient/%s"},
                 "note":[{"authorString":"Amina Haugen","time":"2026-05-05T10:00:00+02:00","text":"%s","extension":[{
                  "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
                  "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]}]}""".formatted(number, plan.patient(), note);
    }
}
