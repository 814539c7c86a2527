package no.whatmatters.access.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More callers without a token than the server has threads, who promise a body and send none: others are answered. */
class SilentStrangersTest extends ServerTest {

    private static final int MORE_THAN_THREADS = 20;

    /** A thread that waited for a body would be held for ten seconds, a third of the deadline: each time. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private static final int TIMES = 3;

    @ParameterizedTest
    @CsvSource({
        "POST, /fhir/Goal, application/fhir+json",
        "POST, /fhir/Goal/_search, application/x-www-form-urlencoded",
        "GET, /fhir/Goal, application/fhir+json",
        "POST, /actuator/health, application/x-www-form-urlencoded",
        "POST, /fhir/metadata, application/x-www-form-urlencoded"
    })
    void holdNoThread(String method, String path, String contentType) throws IOException {
        Duration shortest = timeOfAnotherRequest(method, path, contentType);
        for (int i = 1; i < TIMES && shortest.compareTo(LONGEST) >= 0; i++) {
            // It may be the machine that stood still: so it does not every time.
            shortest = timeOfAnotherRequest(method, path, contentType);
        }
        assertThat(shortest).isLessThan(LONGEST);
    }

    private Duration timeOfAnotherRequest(String method, String path, String contentType) throws IOException {
        given().get(liveness()).then().statusCode(200);
        List<Socket> strangers = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_THREADS; i++) {
                Socket each = new Socket(InetAddress.getLoopbackAddress(), port());
                strangers.add(each);
                each.getOutputStream()
                        .write((method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + contentType
                                        + "\r\nContent-Length: 9\r\n\r\n_")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            long began = System.nanoTime();
            given().get(liveness()).then().statusCode(200);
            return Duration.ofNanos(System.nanoTime() - began);
        } finally {
            for (Socket each : strangers) {
                each.close();
            }
        }
    }

    private String liveness() {
        return "http://127.0.0.1:" + port() + "/actuator/health/liveness";
    }
}
