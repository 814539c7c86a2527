package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates in a form are no resources yet: names that extraction gives them, and references by those, are no faults. */
class TemplatesInFormsTest {

    @ParameterizedTest
    @MethodSource("all")
    void takesEveryFormThatExtractsInTheWaysOfTheGuide(Path form) throws IOException {
        assertThat(refusals(Files.readString(form))).isEmpty();
    }

    private static List<String> refusals(String form) {
        return TestValidator.faultsOf(form).stream()
                .filter(Fault::refuses)
                .map(each -> each.rule() + " " + each.expression() + " " + each.english())
                .toList();
    }

    static Stream<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/forms"))) {
            return files.filter(each -> each.toString().endsWith(".form.json")).sorted().toList().stream();
        }
    }
}
