package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Senders that are refused before their body is read, and never send it: they keep no thread from others. */
@SpringBootTest(
        classes = GuardedServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.tomcat.threads.max=4", "whatmatters.limits.body-deadline=180s"})
class SilentSendersTest {

    /** Refused unread by what it wants to have, as a sender without a token is at the door. */
    private static final String POST = "POST /fhir/Goal HTTP/1.1\r\nHost: x\r\nAccept: image/png\r\n";

    /** A thread that waited for a body would be held for a third of the deadline: a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    private final List<Socket> senders = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Socket each : senders) {
            each.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 9\r\n\r\n",
                "Content-Length: 9\r\n\r\n{",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n{"
            })
    void leaveTheServerToOthers(String rest) throws IOException {
        for (int i = 0; i < 12; i++) {
            Socket sender = new Socket(InetAddress.getLoopbackAddress(), port);
            sender.setSoTimeout(40_000);
            senders.add(sender);
            sender.getOutputStream().write((POST + rest).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(timeOfAnotherRequest()).isLessThan(LONGEST);
    }

    @Test
    void areHungUpOnSoon() throws Exception {
        RawExchange.send(port, POST + "Content-Length: 2\r\nConnection: close\r\n\r\n{}"); // the first is slow
        long began = System.nanoTime();
        RawExchange exchange = RawExchange.send(port, POST + "Content-Length: 9\r\n\r\n{");

        exchange.isRefused(406, RequestRefusal.NOT_ACCEPTABLE);
        assertThat(exchange.hungUp()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    /** What has come is read, so that the answer is not lost and the connection can be used again. */
    @Test
    void whoHasSentAllMayGoOn() throws Exception {
        RawExchange exchange = RawExchange.send(
                port, POST + "Content-Length: 2\r\n\r\n{}GET /page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(exchange.status()).isEqualTo(406);
        assertThat(exchange.answer()).contains("a page");
    }

    /** More than Tomcat has read with the head, on a slow line: whoever is refused is told so all the same. */
    @Test
    void whoIsStillSendingGetsTheAnswer() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        RawExchange exchange = RawExchange.send(port, POST + "Content-Length: 200000\r\n\r\n", socket -> {
            socket.write(new byte[20_000]);
            Thread.sleep(20);
            return sent.incrementAndGet() < 10;
        });

        exchange.isRefused(406, RequestRefusal.NOT_ACCEPTABLE);
    }

    private Duration timeOfAnotherRequest() throws IOException {
        long began = System.nanoTime();
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            other.setSoTimeout(40_000);
            other.getOutputStream()
                    .write("GET /page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("a page");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
