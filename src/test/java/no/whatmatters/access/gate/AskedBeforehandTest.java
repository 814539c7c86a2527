package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import no.whatmatters.ServerTest;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.Test;

/** {@code $validate} foresees what the role, the token and the register of parties say of a write, as the write is told it. */
class AskedBeforehandTest extends ServerTest {

    private static final String GOAL = """
            {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
             "subject":{"display":"Kari"},"identifier":[{"system":"%s","value":"asked-beforehand"}]}""";

    private static final String ANYBODYS = GOAL.formatted("https://x.example/numbers");

    @Test
    void aTokenThatDoesNotReach() {
        alike(
                () -> fhirWith(AnyToken.of("municipal-nurse").scope("user/*.rs").signed()),
                "Goal",
                ANYBODYS,
                "scope-did-not-cover");
    }

    @Test
    void aRoleThatDoesNotReach() {
        alike(() -> fhirAs("form-maker"), "Goal", ANYBODYS, "role-did-not-reach");
        alike(
                () -> fhirAs("kari"),
                "Practitioner",
                "{\"resourceType\":\"Practitioner\",\"active\":true}",
                "role-did-not-reach");
    }

    @Test
    void whatTheTokenReachesIsNotTold() {
        String answers =
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\",\"subject\":{\"display\":\"Kari\"}}";
        assertThat(codes(sent(fhirAs("municipal-app"), "/QuestionnaireResponse/$validate", answers)))
                .containsExactly("wm-form-not-named");
        assertThat(codes(sent(fhirAs("hospital-system"), "/Goal/$validate", ANYBODYS)))
                .containsExactly("wm-all-right");
    }

    @Test
    void aConditionOnAnothersNumber() {
        String bundle = bundle(
                ANYBODYS, "POST", "Goal", "\"ifNoneExist\":\"identifier=https://x.example/numbers|asked-beforehand\",");
        assertThat(codes(sent(fhirAs("hospital-system"), "/Bundle/$validate", bundle)))
                .containsExactly("identifier-system-not-own")
                .isEqualTo(codes(sent(fhirAs("hospital-system"), "", bundle).statusCode(403)));
    }

    /** However it is written: alone, in a transaction, as an entry of a batch. */
    private void alike(Supplier<RequestSpecification> sender, String type, String resource, String code) {
        assertThat(codes(sent(sender.get(), "/" + type + "/$validate", resource).statusCode(200)))
                .containsExactly(code)
                .isEqualTo(codes(sent(sender.get(), "/" + type, resource).statusCode(403)));
        String bundle = bundle(resource, "POST", type, "");
        assertThat(codes(sent(sender.get(), "/Bundle/$validate", bundle).statusCode(200)))
                .containsExactly(code)
                .isEqualTo(codes(sent(sender.get(), "", bundle).statusCode(403)));
        String place = sent(sender.get(), "/Bundle/$validate", bundle.replace("transaction", "batch"))
                .extract()
                .path("issue[0].expression[0]");
        assertThat(place).isEqualTo("Bundle.entry[0]");
    }

    private static String bundle(String resource, String method, String url, String more) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + resource
                + ",\"request\":{" + more + "\"method\":\"" + method + "\",\"url\":\"" + url + "\"}}]}";
    }

    private static ValidatableResponse sent(RequestSpecification sender, String at, String body) {
        return sender.urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(body)
                .post(at)
                .then();
    }

    private static List<String> codes(ValidatableResponse answer) {
        return answer.extract().jsonPath().getList("issue.details.coding.flatten().code");
    }
}
