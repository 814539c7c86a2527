package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's examples, and the pair of each of its rules, through the real validator. */
class GuideRulesTest {

    private static final Path RULES = Path.of("ig", "input", "tests");

    /**
     * Rules about blank texts, for validators that do not look at them: ours says both. And a unit's code without its system, of
     * which R4 has a rule too.
     */
    private static final Map<String, Set<String>> TOLD_TWICE = Map.of(
            "wm-goal-4", Set.of("Type_Specific_Checks_DT_Primitive_WS"),
            "wm-barrier-1", Set.of("Type_Specific_Checks_DT_Primitive_WS"),
            "value-system", Set.of("http://hl7.org/fhir/StructureDefinition/Quantity#qty-3"));

    /** By the guide, or by the guide whose extensions it repeats. */
    private static final Pattern DEFINED =
            Pattern.compile(Pattern.quote(Profiles.CANONICAL) + "|http://hl7\\.org/fhir/uv/sdc/StructureDefinition/");

    /** Of an extension that has neither a value nor a part. */
    private static final String NO_VALUE = "Extension_EXT_Simple_ABSENT";

    /** What this validator says of any such definition: it holds nothing of R5, and makes snapshots of extensions only at start. */
    private static final Set<String> NOT_HERE = Set.of("Extension_EXT_Version_Invalid", "ERROR_GENERATING_SNAPSHOT");

    private static final String ANY_OF_IT = "(\\[[^]]*])?";

    /** Such as {@code effectiveDateTime}. */
    private static final String MAYBE_ITS_TYPE = "([A-Z]\\w*)?";

    /** Neither an element of it nor a slice. */
    private static final String NOT_LONGER = "(?![\\w.]|:\\w)";

    static List<String> examples() {
        return CompiledGuide.files().stream()
                .filter(name -> name.startsWith("example/"))
                .toList();
    }

    /** What the guide defines, and the parameters and maps that go with it. */
    static List<String> definitions() {
        return CompiledGuide.files().stream()
                .filter(name -> name.endsWith(".json") && name.contains("-") && !name.contains("/"))
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
    @MethodSource("definitions")
    void acceptsTheDefinitions(String definition) {
        assertThat(TestValidator.refusals(CompiledGuide.read(definition)))
                .filteredOn(fault -> !NOT_HERE.contains(fault.rule()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void acceptsWhatKeepsTheRule(Path file) throws IOException {
        List<Fault> faults = TestValidator.faultsOf(Files.readString(file));
        assertThat(faults).noneMatch(Fault::refuses);
        assertThat(ours(faults)).isEmpty();
    }

    /** It breaks that rule, and no other. */
    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhatBreaksTheRule(Path file) throws IOException {
        List<Fault> faults = TestValidator.faultsAsSent(Files.readString(file));
        List<Fault> ours = ours(faults);
        String type = TestValidator.read(Files.readString(file)).fhirType();
        assertThat(ours).singleElement().matches(fault -> isOf(file, type, fault));
        assertThat(faults)
                .filteredOn(Fault::refuses)
                .filteredOn(fault -> !ours.contains(fault))
                .extracting(Fault::rule)
                .isSubsetOf(TOLD_TWICE.getOrDefault(ruleOf(file), Set.of()));
    }

    private static List<Fault> ours(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.severity() != IssueSeverity.INFORMATION)
                .filter(fault -> DEFINED.matcher(fault.english()).find())
                .toList();
    }

    private static String ruleOf(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("(\\.[a-z-]+)?\\.(pass|fail)\\.json$", "");
    }

    /** An invariant is named by its key; an element by its path from its resource or extension on. */
    private static boolean isOf(Path file, String type, Fault fault) {
        String rule = ruleOf(file);
        if (rule.startsWith("wm-")) {
            return fault.rule().equals(rule);
        }
        if (rule.equals("value") && fault.rule().equals(NO_VALUE)) {
            return fault.english()
                    .contains("/StructureDefinition/" + RULES.relativize(file).getName(0) + "'");
        }
        String path = "(" + type + "|Extension)\\." + rule.replace("-", ANY_OF_IT + "[.:]");
        return Pattern.compile(path + ANY_OF_IT).matcher(fault.expression()).matches()
                || Pattern.compile("(?<![\\w.])" + path + MAYBE_ITS_TYPE + NOT_LONGER)
                        .matcher(fault.english())
                        .find();
    }
}
