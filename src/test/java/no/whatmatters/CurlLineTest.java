package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlLineTest {

    @Test
    void putsDataIntoTheAddressWhenAsked() throws IOException {
        HttpRequest request = request("""
                curl -G http://h/Goal \\
                  --data-urlencode 'identifier=https://a.example/b|4711.ø' --data _count=1""");

        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.uri())
                .hasToString("http://h/Goal?identifier=https%3A%2F%2Fa.example%2Fb%7C4711.%C3%B8&_count=1");
        assertThat(request.headers().firstValue("Content-Type")).isEmpty();
    }

    @Test
    void sendsDataAsAForm() throws IOException {
        HttpRequest request = request("curl http://h/Goal/_search --data a=1 -d \"b=2\"");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers().firstValue("Content-Type")).hasValue("application/x-www-form-urlencoded");
        assertThat(request.bodyPublisher().orElseThrow().contentLength()).isEqualTo("a=1&b=2".length());
    }

    @Test
    void sendsAFileAsItIs() throws IOException {
        HttpRequest request = request("curl -X PUT -H 'Content-Type: text/x' --data-binary @pom.xml http://h/");

        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.headers().firstValue("Content-Type")).hasValue("text/x");
        assertThat(request.bodyPublisher().orElseThrow().contentLength())
                .isEqualTo(Path.of("pom.xml").toFile().length());
    }

    @Test
    void fillsInWhatEarlierLinesHaveSet() throws IOException {
        HttpRequest request =
                CurlLine.request("curl -H \"Authorization: Bearer $GP\" http://h/", Path.of(""), Map.of("GP", "a.b.c"));

        assertThat(request.headers().firstValue("Authorization")).hasValue("Bearer a.b.c");
    }

    /** In a shell each of these is another command than it seems. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl http://h/Goal?a=1&b=2",
                "curl http://h/Goal?a=1",
                "curl \"http://h/$goal\"",
                "curl \"http://h/$GOAL\"",
                "curl \"http://h/$(id)\"",
                "curl 'http://h/Goal",
                "curl http://h/ | jq",
                "curl --silent http://h/",
                "curl http://h/ http://i/",
                "wget http://h/"
            })
    void refusesWhatItCannotRepeat(String command) {
        assertThatIllegalArgumentException().isThrownBy(() -> request(command));
    }

    private static HttpRequest request(String command) throws IOException {
        return CurlLine.request(command, Path.of(""), Map.of());
    }
}
