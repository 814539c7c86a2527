package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide's page on security has an example of every refusal that keeps somebody out, with its status and its cure. */
class RefusalsOnTheSecurityPageTest {

    private static final Path PAGE = Path.of("ig/input/pagecontent/security.md");

    /** Code, status, what was done, what to do. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9-]+)` \\| (\\d{3}) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    @Test
    void eachStandsThereOnceWithItsStatus() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        for (MatchResult row : rows()) {
            assertThat(told.put(row.group(1), Integer.valueOf(row.group(2))))
                    .as(row.group(1))
                    .isNull();
        }
        Map<String, Integer> made = new TreeMap<>();
        refusals().forEach(each -> made.put(each.code(), each.status()));
        assertThat(told).isEqualTo(made).hasSizeGreaterThan(120);
    }

    /** Or the next one who makes a refusal copies the row above. */
    @Test
    void noTwoOfThemHaveTheSameExample() throws IOException {
        assertThat(rows()).extracting(row -> row.group(3)).doesNotHaveDuplicates();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static List<Refusal> refusals() {
        return new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("no.whatmatters.access", "no.whatmatters.audit", "no.whatmatters.endpoint").stream()
                        .filter(each -> each.isAssignableTo(Refusal.class) && each.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                        .map(Refusal.class::cast)
                        .toList();
    }
}
