package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that take longer than they may: no test that sends in earnest has so short a deadline. */
@SpringBootTest(
        classes = GuardedServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "whatmatters.limits.body-deadline=1s")
class SlowSenderTest {

    @LocalServerPort
    private int port;

    @Test
    void stopsABodyThatDribbles() throws Exception {
        RawExchange.send(port, RawExchange.head("Content-Length: 90000"), socket -> {
                    socket.write(' ');
                    Thread.sleep(50);
                    return true;
                })
                .isRefused(408, RequestRefusal.BODY_TOO_SLOW);
    }

    @Test
    void stopsABodyThatStalls() throws Exception {
        RawExchange.send(port, RawExchange.head("Content-Length: 90000") + "{")
                .isRefused(408, RequestRefusal.BODY_TOO_SLOW);
    }

    @Test
    void hangsUpOnABodyThatIsStillSentWhenAllIsSaid() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        String head = "POST /page HTTP/1.1\r\nHost: x\r\nContent-Length: 90000000\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThatIOException().isThrownBy(() -> {
                while (sent.incrementAndGet() < 1_200) {
                    socket.getOutputStream().write(' ');
                    Thread.sleep(50);
                }
            });
        }
    }
}
