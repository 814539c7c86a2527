package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that the table of threats names is there, and each row names one or says that there is none. */
class ThreatsTest {

    private static final Pattern ROW = Pattern.compile("^\\| (\\d+\\w?) \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void namesTestsThatAreThere() throws IOException {
        Map<String, String> tests = sources();
        for (String shown : rows()) {
            NAMED.matcher(shown).results().forEach(named -> {
                assertThat(tests).containsKey(named.group(1));
                if (named.group(2) != null) {
                    assertThat(tests.get(named.group(1))).containsPattern("\\b" + named.group(2) + "(\\(| =)");
                }
            });
        }
    }

    @Test
    void saysWhereNoTestShowsIt() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(20)
                .allMatch(shown -> NAMED.matcher(shown).find() || shown.contains("no test"));
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/threats.md")))
                .results()
                .map(row -> row.group(2))
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(each -> each.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.toMap(
                            each -> each.getFileName().toString().replace(".java", ""), ThreatsTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
