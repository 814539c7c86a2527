package no.whatmatters.access.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import no.whatmatters.access.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An issuer over the wire: where its keys are found, and how little it can do to us. */
class PublicationsTest {

    private static final String METADATA = "/.well-known/openid-configuration";
    private static final String KEYS = TestIssuer.published(TestIssuer.KEY).toString();

    /** Of the machine, which is no fault of the issuer's. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private String issuer = "";

    @BeforeEach
    void anIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                await();
                exchange.close();
                return;
            }
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void isGone() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void findsTheKeysWhereTheMetadataSays() throws Exception {
        publish(issuer, issuer + "/keys");
        assertThat(of(issuer, null).keys().getKeyByKeyId("key-1")).isNotNull();
    }

    /** Some write their name with a slash at the end, and mean it. */
    @Test
    void findsTheMetadataOfANameThatEndsWithASlash() throws Exception {
        publish(issuer + "/", issuer + "/keys");
        assertThat(of(issuer + "/", null).keys().getKeyByKeyId("key-1")).isNotNull();
    }

    @Test
    void asksForNoMetadataWhereTheSettingNamesTheKeys() throws Exception {
        pages.put("/elsewhere", KEYS);
        assertThat(of(issuer, URI.create(issuer + "/elsewhere")).keys().getKeyByKeyId("key-1"))
                .isNotNull();
    }

    @Test
    void believesNoMetadataOfAnotherIssuer() {
        publish("https://another.example", issuer + "/keys");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, null).keys())
                .withMessage("the metadata is of another issuer");
    }

    /** Else whoever can change one page of the issuer's could have us read our own files. */
    @Test
    void followsNoMetadataToAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.json"), KEYS);
        publish(issuer, file.toUri().toString());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, null).keys())
                .withMessage("the metadata names a jwks_uri of another kind than the issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/keys", "http://127.0.0.1:x/ keys", "http:", "http:keys", "http:///keys", "::"})
    void takesWhatIsNoAddressForNoKeys(String keys) {
        publish(issuer, keys);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, null).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:keys.json", "file://elsewhere/keys.json"})
    void takesASettingThatIsNoFileForNoKeys(String keys) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, URI.create(keys)).keys());
    }

    @Test
    void saysThatTheMetadataNameNoKeys() {
        pages.put(METADATA, "{\"issuer\":\"" + issuer + "\"}");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, null).keys())
                .withMessage("the metadata names no jwks_uri");
    }

    @Test
    void readsNoMoreThanTwoHundredKilobytes() {
        publish(issuer, issuer + "/keys");
        pages.put("/keys", KEYS + " ".repeat(200_000));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> of(issuer, null).keys());
    }

    /** An issuer that answers nothing keeps nobody waiting for long. */
    @Test
    void givesUpOnAnIssuerThatDoesNotAnswer() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Publications(settings(issuer, null), Duration.ofMillis(50)).keys());
    }

    @Test
    void takesNoPageForKeys() {
        publish(issuer, issuer + "/keys");
        pages.put("/keys", "<html>");
        assertThatThrownBy(() -> of(issuer, null).keys()).isInstanceOf(Exception.class);
    }

    private void publish(String name, String keys) {
        pages.put(METADATA, "{\"issuer\":\"" + name + "\",\"jwks_uri\":\"" + keys + "\"}");
        pages.put("/keys", KEYS);
    }

    private static Publications of(String issuer, @Nullable URI keys) {
        return new Publications(settings(issuer, keys), LONGEST_PAUSE);
    }

    private static IssuerSettings settings(String issuer, @Nullable URI keys) {
        return new IssuerSettings(
                issuer, TestIssuer.AUDIENCE, keys, false, false, TestIssuer.CLAIMS, List.of(), List.of());
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
