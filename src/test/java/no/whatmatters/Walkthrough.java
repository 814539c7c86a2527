package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Does what a page tells its reader to do, in the same order. After each command stands what it answers: in a comment that the
 * reader does not see ({@code <!-- 200: this | and this -->}), or in words ({@code **200**, with `this` and `this`}).
 */
final class Walkthrough {

    private static final String DEMO = "http://127.0.0.1:8080/";

    /** A command with what it answers, or a line that keeps an answer, or the first of something in it, under a name. */
    private static final Pattern COMMAND = Pattern.compile(
            "^```sh\\n(curl .*?)\\n```\\n(?:<!-- (\\d{3}): (.+?) -->|\\n\\*\\*(\\d{3})\\*\\*([^\\n]*))?$"
                    + "|^([A-Z]+)=\\$\\((curl [^\\n]*?)(?: \\| grep -oE '([^']+)' \\| head -1)?\\)$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern IN_WORDS = Pattern.compile("`([^`]+)`");

    private final List<Shown> all;
    private final Path folder;
    private final int port;
    private final UnaryOperator<String> told;
    private final Map<String, String> variables = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /**
     * A command as the page shows it, and what the page says of the answer.
     *
     * @param status null where the page does not say it
     * @param variable under which the answer is kept, or null
     * @param part of the answer that is kept, or null for all of it
     */
    private record Shown(
            String command,
            @Nullable String status,
            List<String> fragments,
            @Nullable String variable,
            @Nullable String part) {}

    /**
     * A page to be walked through.
     *
     * @param folder in which the reader sits
     * @param told the command as it is to be sent here
     */
    Walkthrough(String page, Path folder, int port, UnaryOperator<String> told) {
        this.all = COMMAND.matcher(page).results().map(Walkthrough::shown).toList();
        this.folder = folder;
        this.port = port;
        this.told = told;
        assertThat(all).hasSizeGreaterThan(5).hasSize(linesThatBeginWithCurl(page));
    }

    private static Shown shown(java.util.regex.MatchResult found) {
        if (found.group(6) != null) {
            return new Shown(found.group(7), "200", List.of(), found.group(6), found.group(8));
        }
        if (found.group(2) != null) {
            return new Shown(
                    found.group(1), found.group(2), List.of(found.group(3).split(" \\| ")), null, null);
        }
        List<String> fragments = found.group(5) == null
                ? List.of()
                : IN_WORDS.matcher(found.group(5))
                        .results()
                        .map(each -> each.group(1))
                        .toList();
        return new Shown(found.group(1), found.group(4), fragments, null, null);
    }

    /** One test for each command; each needs those before it. */
    Stream<DynamicTest> tests() {
        return all.stream().map(each -> DynamicTest.dynamicTest(each.command(), () -> check(each)));
    }

    private void check(Shown shown) throws IOException, InterruptedException {
        assertThat(shown.status()).as("what to expect, after the command").isNotNull();
        assertThat(shown.command()).contains(DEMO);
        String here = told.apply(shown.command()).replace(DEMO, "http://127.0.0.1:" + port + "/");
        HttpRequest request = CurlLine.request(here, folder, variables);
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).hasToString(shown.status());
        shown.fragments().forEach(each -> assertThat(answer.body()).contains(each));
        if (shown.variable() != null) {
            variables.put(shown.variable(), kept(answer.body(), shown.part()));
        }
    }

    private static String kept(String answer, @Nullable String part) {
        if (part == null) {
            return answer;
        }
        Matcher first = Pattern.compile(part).matcher(answer);
        assertThat(first.find()).as(part + " in " + answer).isTrue();
        return first.group();
    }

    private static int linesThatBeginWithCurl(String page) {
        return (int) page.lines()
                .filter(line -> line.strip().startsWith("curl ") || line.contains("$(curl "))
                .count();
    }
}
