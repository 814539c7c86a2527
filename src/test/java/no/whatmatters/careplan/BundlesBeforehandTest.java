package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code $validate} tells of a Bundle is what its write would be told, no more and no less. */
class BundlesBeforehandTest extends ServerTest {

    private PersonInCare kari;

    @BeforeEach
    void isDischarged() {
        kari = new PersonInCare(TestPerson.next(), this::fhirAs).isDischarged();
    }

    /** A correction is one by what is said beside it, which a batch does not carry out together. */
    @Test
    void tellsOfACorrectionWhatItsWriteIsTold() {
        String correction = kari.person().renamed(CompiledGuide.example("Bundle-kari-correction"));
        assertThat(faults("hospital-system", correction)).isEmpty();
        assertThat(faults(
                        "hospital-system",
                        correction.replaceFirst("\"type\"\\s*:\\s*\"transaction\"", "\"type\":\"batch\"")))
                .contains("words-are-the-persons");
    }

    /** Two that are named by numbers nobody knows here are not one. */
    @Test
    void tellsAHandOverBesideAChangeAsItsWriteIsTold() {
        String goal = kari.of("Goal", "goal-1");
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":%s,"request":{"method":"PUT","url":"%s","ifMatch":"W/\\"1\\""}},
                 {"resource":{"resourceType":"Task","status":"requested","intent":"order","authoredOn":"2026-05-04",
                   "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.another"}],
                   "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                   "focus":{"reference":"%s"},"for":{"reference":"%s"},
                   "requester":{"identifier":{"system":"https://x.example/unit","value":"one"}},
                   "owner":{"identifier":{"system":"https://x.example/unit","value":"other"}}},
                  "request":{"method":"POST","url":"Task"}}]}
                """.formatted(
                        kari.get("conformance", goal, 200).extract().asString(),
                        goal,
                        kari.person().prefix(),
                        kari.of("CarePlan", "plan"),
                        kari.patient());
        assertThat(faults("conformance", bundle)).doesNotContain("hand-over-to-itself");
    }

    /** How an entry names its record is told with all else. */
    @Test
    void tellsOfAConditionThatNamesNoRecordOfItsOwn() {
        String goal = """
                {"resourceType":"Goal","identifier":[{"system":"https://sykehuset.example/plan","value":"%1$s.one"}],
                 "lifecycleStatus":"active","description":{"text":"Gå tur"},"subject":{"reference":"%2$s"}}
                """.formatted(kari.person().prefix(), kari.patient());
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":%1$s,"request":{"method":"POST","url":"Goal",
                   "ifNoneExist":"identifier=https://sykehuset.example/plan|another"}},
                 {"resource":%1$s,"request":{"method":"PUT","url":"Goal?identifier=https://sykehuset.example/plan|third"}},
                 {"resource":%1$s,"request":{"method":"POST","url":"Goal","ifNoneExist":"description=x"}},
                 {"resource":%2$s,"request":{"method":"PUT","url":"Goal/my-goal"}}]}
                """.formatted(goal, goal.replace("{\"resourceType\"", "{\"id\":\"my-goal\",\"resourceType\""));
        String[] codes = {
            "condition-not-in-resource", "condition-not-in-resource", "condition-not-an-identifier", "id-not-a-uuid"
        };
        assertThat(faults("conformance", bundle)).contains(codes);
        assertThat(written(bundle)).contains(codes);
        assertThat(faults("conformance", bundle.replace("transaction", "batch")))
                .contains(codes);
    }

    private List<String> written(String bundle) {
        return kari.post("conformance", "", bundle).extract().jsonPath().getList("issue.details.coding.flatten().code");
    }

    private List<String> faults(String persona, String bundle) {
        return kari.post(persona, "/Bundle/$validate", bundle)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("issue.findAll { it.severity in ['error', 'fatal'] }.details.coding.flatten().code");
    }
}
