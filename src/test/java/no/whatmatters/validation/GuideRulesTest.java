package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's examples, and the pair of each of its rules, through the real validator. */
class GuideRulesTest {

    private static final Path RULES = Path.of("ig", "input", "tests");

    static List<String> examples() {
        return CompiledGuide.files().stream()
                .filter(name -> name.startsWith("example/"))
                .toList();
    }

    static List<Path> rules(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> kept() throws IOException {
        return rules(".pass.json");
    }

    static List<Path> broken() throws IOException {
        return rules(".fail.json");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheExamples(String example) {
        assertThat(TestValidator.refusals(CompiledGuide.read(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void acceptsWhatKeepsTheRule(Path file) throws IOException {
        assertThat(TestValidator.refusals(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhatBreaksTheRule(Path file) throws IOException {
        assertThat(TestValidator.faultsOf(Files.readString(file)))
                .filteredOn(fault -> fault.severity() != IssueSeverity.INFORMATION)
                .filteredOn(fault -> fault.english().contains(Profiles.CANONICAL))
                .isNotEmpty();
    }
}
