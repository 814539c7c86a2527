package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.storage.schema.DatabaseSettings;
import no.whatmatters.validation.definition.PackageSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Does what README.md tells its reader to do, in the same order. After each command stands a comment that the reader does
 * not see: the status, and what the answer must hold.
 */
class ReadmeTest extends ServerTest {

    private static final Path FOLDER = Path.of("");
    private static final String DEMO = "http://127.0.0.1:8080/";

    /** A command with what it answers, or a line that keeps an answer under a name. */
    private static final Pattern COMMAND = Pattern.compile(
            "^```sh\\n(curl .*?)\\n```\\n(?:<!-- (\\d{3}): (.+?) -->)?$|^([A-Z]+)=\\$\\((curl [^\\n]*)\\)$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern SETTING =
            Pattern.compile("^\\| `(WHATMATTERS_\\w+)` \\| (?:`(.*?)`|[^|]*) \\| .+ \\|$", Pattern.MULTILINE);

    private final Map<String, String> variables = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @TestFactory
    Stream<DynamicTest> theCommandsDoWhatItSays() throws IOException {
        List<Shown> all = COMMAND.matcher(readme())
                .results()
                .map(found -> found.group(4) == null
                        ? new Shown(found.group(1), found.group(2), found.group(3), null)
                        : new Shown(found.group(5), "200", "", found.group(4)))
                .toList();
        assertThat(all).hasSizeGreaterThan(5).hasSize(linesThatBeginWithCurl());
        return all.stream().map(each -> DynamicTest.dynamicTest(each.command(), () -> check(each)));
    }

    @Test
    void theTableHasEverySettingWithItsDefault() throws IOException {
        List<String> table = SETTING.matcher(readme())
                .results()
                .map(row -> row.group(1) + "=" + (row.group(2) == null ? "" : row.group(2)))
                .toList();
        assertThat(table)
                .containsExactlyElementsOf(Stream.of(DatabaseSettings.class, RequestLimits.class, PackageSettings.class)
                        .flatMap(ReadmeTest::settings)
                        .toList());
    }

    private void check(Shown shown) throws IOException, InterruptedException {
        assertThat(shown.status()).as("a comment with what to expect").isNotNull();
        assertThat(shown.command()).contains(DEMO);
        String here = shown.command().replace(DEMO, "http://127.0.0.1:" + port() + "/");
        HttpRequest request = CurlLine.request(here, FOLDER, variables);
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).hasToString(shown.status());
        assertThat(answer.body()).contains(shown.fragments().split(" \\| "));
        if (shown.variable() != null) {
            variables.put(shown.variable(), answer.body());
        }
    }

    private static Stream<String> settings(Class<? extends Record> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(settings.getDeclaredConstructors()[0].getParameters())
                .map(each -> (prefix + "." + each.getName()).replace('.', '_').toUpperCase(Locale.ROOT) + "="
                        + defaultOf(each));
    }

    private static String defaultOf(Parameter setting) {
        DefaultValue value = setting.getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static int linesThatBeginWithCurl() throws IOException {
        return (int) readme().lines()
                .filter(line -> line.strip().startsWith("curl ") || line.contains("$(curl "))
                .count();
    }

    private static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    /** A command as README.md shows it, and what its comment says of the answer. */
    private record Shown(
            String command,
            String status,
            String fragments,
            @Nullable String variable) {}
}
