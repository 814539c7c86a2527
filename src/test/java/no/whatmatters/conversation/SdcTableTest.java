package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what is done of SDC names tests that are there. */
class SdcTableTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("^\\| .* \\| (done[^|]*) \\|(.*)\\|$", Pattern.MULTILINE);

    @Test
    void namesOnlyTestsThatAreThere() throws IOException {
        String table = table();
        Map<String, String> sources = sources();
        List<String> missing = TEST.matcher(table)
                .results()
                .filter(each -> !sources.getOrDefault(each.group(1), "").contains(" " + each.group(2) + "("))
                .map(each -> each.group(1) + "." + each.group(2))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(TEST.matcher(table).results()).hasSizeGreaterThan(40);
    }

    @Test
    void namesATestForAllThatIsDone() throws IOException {
        List<String> unshown = ROW.matcher(table())
                .results()
                .filter(each -> !TEST.matcher(each.group(2)).find())
                .map(each -> each.group())
                .toList();
        assertThat(unshown).isEmpty();
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("src/docs/sdc.md"));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                String name = each.getFileName().toString();
                sources.merge(
                        name.substring(0, name.length() - ".java".length()), Files.readString(each), String::concat);
            }
        }
        return sources;
    }
}
