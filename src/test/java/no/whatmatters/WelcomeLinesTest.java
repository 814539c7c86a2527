package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.demo.Welcome;
import org.junit.jupiter.api.Test;

/** Gives the commands that the demo prints when it is ready, in their order, as a visitor would who copies them. */
class WelcomeLinesTest extends ServerTest {

    private static final Path FOLDER = Path.of("");
    private static final Pattern COMMAND = Pattern.compile("^(\\S.*):\\n  (curl .*)$", Pattern.MULTILINE);
    private static final Pattern TOKEN = Pattern.compile("\\$\\(token ([a-z-]+)\\)");
    private static final Pattern TOKEN_FUNCTION =
            Pattern.compile("^  token\\(\\) \\{ (curl .*); \\}$", Pattern.MULTILINE);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachDoesWhatIsSaidOfIt() throws IOException, InterruptedException {
        String text = Welcome.text(port());
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (List<String> each : commands(text)) {
            HttpResponse<String> answer = answer(each.get(1), text);
            answers.put(each.get(0), answer.body());
            statuses.put(each.get(0), answer.statusCode());
        }
        assertThat(statuses)
                .containsExactly(
                        Map.entry("The hospital posts Kari's discharge plan", 200),
                        Map.entry("Her plan with its goals, for the municipality", 200),
                        Map.entry("Her goals, for her GP", 200),
                        Map.entry("Nothing of hers, for a nurse elsewhere who takes no part in her care", 200),
                        Map.entry("Refused to the same nurse, who may not write in her plan either", 422),
                        Map.entry("Refused, because nobody is named", 401),
                        Map.entry("Refused, because a misspelt parameter must not answer everyone's goals", 400));
        answers.forEach((title, body) -> {
            if (title.startsWith("Her ")) {
                assertThat(body).as(title).contains("Komme meg hjem");
            } else if (title.startsWith("Nothing")) {
                assertThat(body).as(title).contains("\"searchset\"").doesNotContain("\"entry\"");
            } else if (title.startsWith("Refused")) {
                assertThat(body).as(title).contains("OperationOutcome").doesNotContain("Komme meg hjem");
            }
        });
    }

    private static List<List<String>> commands(String text) {
        List<List<String>> commands = new ArrayList<>();
        COMMAND.matcher(text).results().forEach(each -> commands.add(List.of(each.group(1), each.group(2))));
        assertThat(text.lines().filter(each -> each.strip().startsWith("curl ")))
                .hasSameSizeAs(commands);
        return commands;
    }

    /** What the shell fills in is asked for first. */
    private HttpResponse<String> answer(String command, String text) throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>();
        Matcher token = TOKEN.matcher(command);
        if (token.find()) {
            variables.put(nameOf(token.group(1)), token(token.group(1), text));
        }
        return client.send(
                CurlLine.request(token.replaceAll(found -> "\\$" + nameOf(found.group(1))), FOLDER, variables),
                BodyHandlers.ofString());
    }

    private String token(String persona, String text) throws IOException, InterruptedException {
        Matcher function = TOKEN_FUNCTION.matcher(text);
        assertThat(function.find()).isTrue();
        HttpResponse<String> answer = client.send(
                CurlLine.request(function.group(1).replace("$1", persona), FOLDER, Map.of()), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String nameOf(String persona) {
        return persona.replace("-", "").toUpperCase(Locale.ROOT);
    }
}
