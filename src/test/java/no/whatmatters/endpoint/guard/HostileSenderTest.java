package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
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
        properties = {"whatmatters.limits.body=100KB", "whatmatters.limits.body-deadline=1s"})
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
        RawExchange.send(port, head("Content-Length: 9000000000")).isRefused(413, RequestRefusal.BODY_TOO_LARGE);
    }

    @Test
    void stopsAChunkedBodyThatNeverEnds() throws Exception {
        byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        RawExchange.send(port, head("Transfer-Encoding: chunked"), socket -> {
                    socket.write(chunk);
                    return true;
                })
                .isRefused(413, RequestRefusal.BODY_TOO_LARGE);
    }

    @Test
    void stopsABodyThatDribbles() throws Exception {
        RawExchange.send(port, head("Content-Length: 90000"), socket -> {
                    socket.write(' ');
                    Thread.sleep(50);
                    return true;
                })
                .isRefused(408, RequestRefusal.BODY_TOO_SLOW);
    }

    @Test
    void doesNotTakeTheFirstPartOfABodyForTheWhole() throws Exception {
        // The promise is shorter than the body: the rest would be read as a request of its own.
        RawExchange exchange =
                RawExchange.send(port, head("Content-Length: 20") + "{\"resourceType\":\"Goal\",\"status\":1}");
        exchange.isRefused(400, RequestRefusal.MALFORMED_JSON);
        assertThat(exchange.answer()).containsOnlyOnce("HTTP/1.1");
        assertThat(goals.received).isEmpty();
    }

    @Test
    void stopsABodyThatStalls() throws Exception {
        RawExchange.send(port, head("Content-Length: 90000") + "{").isRefused(408, RequestRefusal.BODY_TOO_SLOW);
    }

    @Test
    void hangsUpOnABodyThatIsStillSentWhenAllIsSaid() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        String head = "POST /page HTTP/1.1\r\nHost: x\r\nContent-Length: 90000000\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThatIOException().isThrownBy(() -> {
                while (sent.incrementAndGet() < 200) {
                    socket.getOutputStream().write(' ');
                    Thread.sleep(50);
                }
            });
        }
    }

    @Test
    void doesNotAskForABodyThatItRefuses() throws Exception {
        RawExchange exchange = RawExchange.send(port, head("Expect: 100-continue\r\nContent-Length: 9000000"));
        exchange.isRefused(413, RequestRefusal.BODY_TOO_LARGE);
        assertThat(exchange.answer()).doesNotContain("100");
    }

    @Test
    void refusesBrokenChunks() throws Exception {
        RawExchange.send(port, head("Transfer-Encoding: chunked") + "zz\r\n{}\r\n0\r\n\r\n")
                .isRefused(400, RequestRefusal.BODY_INCOMPLETE);
    }

    @Test
    void refusesTwoContentTypes() throws Exception {
        RawExchange.send(port, head("Content-Type: application/xml\r\nContent-Length: 2") + "{}")
                .isRefused(415, RequestRefusal.CONTENT_TYPE_NOT_SUPPORTED);
    }

    private static String head(String header) {
        return "POST /fhir/Goal HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\n" + header + "\r\n\r\n";
    }
}
