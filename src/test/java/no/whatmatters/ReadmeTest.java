package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Does what README.md tells its reader to do, in the same order; and README.md tells of every setting. */
class ReadmeTest extends ServerTest {

    private static final Path FOLDER = Path.of("");
    private static final Pattern SETTING =
            Pattern.compile("^\\| `(WHATMATTERS_\\w+)` \\| (?:`(.*?)`|[^|]*) \\| .+ \\|$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> theCommandsDoWhatItSays() throws IOException {
        return new Walkthrough(readme(), FOLDER, port(), UnaryOperator.identity()).tests();
    }

    @Test
    void theTableHasEverySettingWithItsDefault() throws IOException {
        List<String> table = SETTING.matcher(readme())
                .results()
                .map(row -> row.group(1) + "=" + (row.group(2) == null ? "" : row.group(2)))
                .toList();
        assertThat(table)
                .containsExactlyInAnyOrderElementsOf(
                        allSettings().flatMap(ReadmeTest::settings).toList());
    }

    /** Whoever adds a record of settings adds its rows. */
    private static Stream<Class<?>> allSettings() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("no.whatmatters").stream()
                .map(each -> ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null));
    }

    private static Stream<String> settings(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(settings.getDeclaredConstructors()[0].getParameters())
                .map(each -> (prefix + "." + each.getName()).replace('.', '_').toUpperCase(Locale.ROOT) + "="
                        + defaultOf(each));
    }

    private static String defaultOf(Parameter setting) {
        DefaultValue value = setting.getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }
}
