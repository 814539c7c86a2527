package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No way of storing a person tells a sender whether somebody else has a plan for her: known or not, the answer is the same. */
class ProbingByNumberTest extends ServerTest {

    private record Sender(String persona, String system) {}

    static Stream<Arguments> ways() {
        return Stream.of(
                        new Sender("hospital-system", "https://sykehuset.example/plan"),
                        new Sender("nurse-elsewhere", "https://nabokommunen.example/plan"))
                .flatMap(sender -> Stream.of("POST", "PUT").flatMap(method -> Stream.of("none", "own", "number")
                        .map(condition -> Arguments.of(sender, method, condition))));
    }

    private final TestPerson kari = TestPerson.next();

    @BeforeEach
    void sheIsKnownHere() {
        post(dischargeOf(kari)).statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void answersABundleAlike(Sender sender, String method, String condition) {
        assertThat(bundle(sender, method, condition, kari))
                .isEqualTo(bundle(sender, method, condition, TestPerson.next()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void answersASingleWriteAlike(Sender sender, String method, String condition) {
        assertThat(single(sender, method, condition, kari))
                .isEqualTo(single(sender, method, condition, TestPerson.next()));
    }

    /** Whoever is to take over knows her by then, and sends her along as others do. */
    @Test
    void letsThemNameThePersonWhoMaySeeHer() {
        assertThat(bundle(new Sender("municipal-epj", "https://kommunen.example/plan"), "POST", "number", kari))
                .startsWith("200 ");
    }

    /** One number is new here, the other perhaps not: nothing in the answer tells. */
    @Test
    void answersTwoNumbersAlike() {
        assertThat(withAnotherNumber(kari)).startsWith("200 ").isEqualTo(withAnotherNumber(TestPerson.next()));
    }

    private String withAnotherNumber(TestPerson person) {
        String asked = TestPerson.next().identityNumber();
        String both = patient(person, "urn:oid:2.16.578.1.12.4.1.4.1|" + asked);
        return told(fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + both
                        + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":"
                        + "\"identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + asked + "\"}}]}")
                .post(""));
    }

    private String bundle(Sender sender, String method, String condition, TestPerson person) {
        String own = sender.system() + "|" + UUID.randomUUID();
        String query = query(condition, person, own);
        String request = method.equals("PUT")
                ? "{\"method\":\"PUT\",\"url\":\"Patient?" + query + "\"}"
                : "{\"method\":\"POST\",\"url\":\"Patient\""
                        + (query.isEmpty() ? "" : ",\"ifNoneExist\":\"" + query + "\"") + "}";
        return told(fhirAs(sender.persona())
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":"
                        + patient(person, own) + ",\"request\":" + request + "}]}")
                .post(""));
    }

    private String single(Sender sender, String method, String condition, TestPerson person) {
        String own = sender.system() + "|" + UUID.randomUUID();
        String query = query(condition, person, own);
        var request = fhirAs(sender.persona()).contentType(FHIR_JSON).body(patient(person, own));
        if (method.equals("PUT")) {
            return told(request.put(query.isEmpty() ? "/Patient" : "/Patient?" + query.replace("|", "%7C")));
        }
        return told((query.isEmpty() ? request : request.header("If-None-Exist", query)).post("/Patient"));
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    private static String query(String condition, TestPerson person, String own) {
        return switch (condition) {
            case "own" -> "identifier=" + own;
            case "number" -> "identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + person.identityNumber();
            default -> "";
        };
    }

    private static String patient(TestPerson person, String own) {
        return """
                {"resourceType":"Patient","name":[{"family":"Fjelltun"}],"identifier":[
                  {"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"},{"system":"%s"}]}
                """.formatted(person.identityNumber(), own.replace("|", "\",\"value\":\""));
    }
}
