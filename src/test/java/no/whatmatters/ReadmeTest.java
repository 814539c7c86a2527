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
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.storage.schema.DatabaseSettings;
import no.whatmatters.validation.definition.PackageSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
                .containsExactlyElementsOf(Stream.of(DatabaseSettings.class, RequestLimits.class, PackageSettings.class)
                        .flatMap(ReadmeTest::settings)
                        .toList());
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

    private static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }
}
