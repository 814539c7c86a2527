package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that no HTTP client would send. */
@SpringBootTest(
        classes = GuardedServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "whatmatters.limits.body=100KB")
class HostileSenderTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GoalsInMemory goals;

    @BeforeEach
    void forgetEarlierGoals() {
        goals.received.clear();
    }

    @Test
    void refusesAPromiseOverTheLimitBeforeTheBodyIsSent() throws Exception {
        RawExchange.send(port, RawExchange.head("Content-Length: 9000000000"))
                .isRefused(413, RequestRefusal.BODY_TOO_LARGE);
    }

    @Test
    void stopsAChunkedBodyThatNeverEnds() throws Exception {
        byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        RawExchange.send(port, RawExchange.head("Transfer-Encoding: chunked"), socket -> {
                    socket.write(chunk);
                    return true;
                })
                .isRefused(413, RequestRefusal.BODY_TOO_LARGE);
    }

    @Test
    void doesNotTakeTheFirstPartOfABodyForTheWhole() throws Exception {
        // The promise is shorter than the body: the rest would be read as a request of its own.
        RawExchange exchange = RawExchange.send(
                port, RawExchange.head("Content-Length: 20") + "{\"resourceType\":\"Goal\",\"status\":1}");
        exchange.isRefused(400, RequestRefusal.MALFORMED_JSON);
        assertThat(exchange.answer()).containsOnlyOnce("HTTP/1.1");
        assertThat(goals.received).isEmpty();
    }

    @Test
    void doesNotAskForABodyThatItRefuses() throws Exception {
        RawExchange exchange =
                RawExchange.send(port, RawExchange.head("Expect: 100-continue\r\nContent-Length: 9000000"));
        exchange.isRefused(413, RequestRefusal.BODY_TOO_LARGE);
        assertThat(exchange.answer()).doesNotContain("100");
    }

    @Test
    void refusesBrokenChunks() throws Exception {
        RawExchange.send(port, RawExchange.head("Transfer-Encoding: chunked") + "zz\r\n{}\r\n0\r\n\r\n")
                .isRefused(400, RequestRefusal.BODY_INCOMPLETE);
    }

    @Test
    void refusesTwoContentTypes() throws Exception {
        RawExchange.send(port, RawExchange.head("Content-Type: application/xml\r\nContent-Length: 2") + "{}")
                .isRefused(415, RequestRefusal.CONTENT_TYPE_NOT_SUPPORTED);
    }
}
