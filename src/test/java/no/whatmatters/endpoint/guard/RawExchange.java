package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import no.whatmatters.endpoint.refusal.RequestRefusal;

/** One exchange over a plain socket, for requests that no HTTP client would send. */
record RawExchange(String answer, boolean hungUp) {

    /** What is sent after the request's head, until the sender is done or an answer has come. */
    interface Sender {
        /** Sends the next piece; false when there is no more. */
        boolean sendNext(OutputStream socket) throws Exception;
    }

    /** The head of a post of a goal, with one more header, or more. */
    static String head(String header) {
        return "POST /fhir/Goal HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\n" + header + "\r\n\r\n";
    }

    static RawExchange send(int port, String request) throws Exception {
        return send(port, request, socket -> false);
    }

    static RawExchange send(int port, String head, Sender sender) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            AtomicBoolean answered = new AtomicBoolean();
            Thread sending = new Thread(() -> {
                try {
                    while (!answered.get() && sender.sendNext(out)) {
                        out.flush();
                    }
                } catch (Exception refused) {
                    // The server has hung up on us, as it should.
                }
            });
            sending.start();
            try {
                return readToEnd(socket.getInputStream(), answered);
            } finally {
                answered.set(true);
                sending.join();
            }
        }
    }

    private static RawExchange readToEnd(InputStream in, AtomicBoolean answered) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        boolean hungUp = true;
        try {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                answered.set(true);
                bytes.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException silent) {
            hungUp = false;
        } catch (IOException reset) {
            // What came before is still the answer.
        }
        return new RawExchange(bytes.toString(StandardCharsets.UTF_8), hungUp);
    }

    int status() {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    String body() {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    /** Refused so, with an OperationOutcome, protective headers, and nothing that tells of what is inside. */
    void isRefused(int status, RequestRefusal refusal) throws IOException {
        assertThat(status()).as(answer).isEqualTo(status);
        JsonNode outcome = new ObjectMapper().readTree(body());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        JsonNode issue = outcome.path("issue").path(0);
        assertThat(issue.path("severity").asText()).isEqualTo("error");
        assertThat(issue.path("code").asText()).isEqualTo(refusal.issueType());
        assertThat(issue.path("details").path("coding").path(0).path("code").asText())
                .isEqualTo(refusal.code());
        assertThat(issue.path("details").path("text").asText()).isNotBlank();
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Content-Language: en")
                .doesNotContain("Server:", "Tomcat", "Exception", "<html", "\tat ");
    }
}
