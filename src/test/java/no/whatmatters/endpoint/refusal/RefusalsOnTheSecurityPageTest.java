package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.endpoint.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Every role that a token can have, and what the register trusts a system to do. */
    @Test
    void eachRoleStandsInTheTableOfRoles() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("#### Roles"), page.indexOf("A reference leads to"));
        assertThat(Role.values())
                .allSatisfy(each -> assertThat(table).containsPattern("(?m)^\\| [^|]+\\(`" + each + "`\\) \\|"));
        assertThat(Trust.values()).allSatisfy(each -> assertThat(table).contains("`" + each + "`"));
    }

    /** A sentence that only says no helps nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "access/gate; role-did-not-reach; be noen i en rolle; be nokon i ei rolle; ask somebody in a role",
                "access/gate; interaction-not-for-role; be noen i en rolle; be nokon i ei rolle; ask somebody in a role",
                "endpoint/refusal; not-allowed; kontroller at tokenet; kontroller at tokenet; check that the token",
                "access/relation; blocked-actor-unknown; hver virksomhet; kvar verksemd; name each organisation",
                "access/relation; blocking-names-nobody; en hel rolle; ei heil rolle; a whole role",
                "storage; identifier-taken; var ifnoneexist allerede; var ifnoneexist allereie; with ifnoneexist already"
            })
    void itsSentenceSaysWhatToDo(String at, String code, String nb, String nn, String en) throws IOException {
        Map<String, String> words = Map.of("nb", nb, "nn", nn, "en", en);
        for (Map.Entry<String, String> each : words.entrySet()) {
            Properties sentences = new Properties();
            String file = "/no/whatmatters/" + at + "/refusals_" + each.getKey() + ".properties";
            try (InputStream in = Refusal.class.getResourceAsStream(file)) {
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            assertThat(sentences.getProperty(code)).as(file).containsIgnoringCase(each.getValue());
        }
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
