package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = GuardedServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ConnectorAnswersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /fhir/Goal?a=<12894345029> HTTP/1.1",
                "GET /fhir/Goal?a=\"12894345029\" HTTP/1.1",
                "GET /fhir/Goal/%zz12894345029 HTTP/1.1",
                "GET /fhir/%2F12894345029 HTTP/1.1",
                "GET /fhir/Goal/\u00e5 12894345029 HTTP/1.1",
                "GET /fhir/../../etc/12894345029 HTTP/1.1",
                "G(T /fhir/12894345029 HTTP/1.1"
            })
    void answersABrokenRequestLineAndDoesNotRepeatIt(String line, CapturedOutput log) throws Exception {
        RawExchange exchange = send(line, "Host: x");
        exchange.isRefused(400, RequestRefusal.INVALID_REQUEST);
        assertThat(exchange.answer()).doesNotContain("12894345029");
        assertThat(log.getAll()).doesNotContain("12894345029");
    }

    @Test
    void answersAGiantHeader() throws Exception {
        send("GET /fhir/Goal HTTP/1.1", "Host: x\r\nX-Big: " + "x".repeat(100_000))
                .isRefused(400, RequestRefusal.INVALID_REQUEST);
    }

    @Test
    void answersAMissingHost() throws Exception {
        send("GET /fhir/Goal HTTP/1.1", "X: y").isRefused(400, RequestRefusal.INVALID_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, /fhir/Goal, 405, METHOD_NOT_ALLOWED",
        "TRACE, /page, 405, METHOD_NOT_ALLOWED",
        "FOO, /fhir/Goal, 501, NOT_SUPPORTED",
        "DELETE, /page, 405, METHOD_NOT_ALLOWED",
        "GET, /, 404, NO_SUCH_ADDRESS",
        "GET, /nowhere, 404, NO_SUCH_ADDRESS",
        "POST, /nowhere, 404, NO_SUCH_ADDRESS",
        "GET, /error, 404, NO_SUCH_ADDRESS",
        "GET, /failing, 500, INTERNAL_ERROR"
    })
    void answersWhatNoFhirInteractionDoes(String method, String path, int status, RequestRefusal refusal)
            throws Exception {
        RawExchange exchange = send(method + " " + path + " HTTP/1.1", "Host: x\r\nCookie: secret=1");
        exchange.isRefused(status, refusal);
        assertThat(exchange.answer()).doesNotContain("secret");
    }

    @Test
    void logsAFailureOnceUnderTheReferenceItGives(CapturedOutput log) throws Exception {
        String answer = send("GET /failing HTTP/1.1", "Host: x").body();
        String reference = answer.replaceAll("(?s).*reference: ([0-9a-f-]{36}).*", "$1");
        assertThat(log.getAll()).containsOnlyOnce(reference).containsOnlyOnce("IllegalStateException: secret");
    }

    private RawExchange send(String line, String headers) throws Exception {
        return RawExchange.send(port, line + "\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    }
}
