package no.whatmatters.validation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.TestValidator;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong, where, and how to mend it, in the caller's language. */
class FaultTextsTest {

    /** A second sentence, an example, how it is written, or what it is instead of. */
    private static final Pattern MENDS = Pattern.compile(
            "[.:;] [\\p{Lu}«“]|https?://|urn:oid:2|JSON|, ikke |, ikkje |, not |true (?:eller|or) false");

    /** Told of what is stored all the same: there is nothing that has to be mended. */
    private static final Set<String> REMARKS = Set.of(
            "wm-all-right",
            "wm-plan-1",
            "Terminology_TX_System_Unknown",
            "TERMINOLOGY_TX_SYSTEM_UNSUPPORTED",
            "Terminology_TX_Confirm_6",
            "Terminology_TX_NoValid_6",
            "Terminology_TX_NoValid_14",
            "Terminology_TX_NoValid_18",
            "Terminology_TX_NoValid_3_CC",
            "Terminology_TX_Code_ValueSet_Ext",
            "Terminology_TX_ValueSet_NotFound",
            "TYPE_SPECIFIC_CHECKS_DT_BASE64_NO_WS_WARNING",
            "Type_Specific_Checks_DT_String_WS",
            "Measure_MR_M_NotFound",
            "QUESTIONNAIRE_Q_UNKNOWN_DERIVATION",
            "QUESTIONNAIRE_Q_NO_DERIVATION_TYPE",
            "con-3",
            "dom-6",
            "inv-0",
            "mea-0",
            "pdf-0",
            "que-0");

    /** How much more is wrong than is told. */
    private static final Set<String> OF_ALL = Set.of("wm-more-faults");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"(wm-[a-z0-9-]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasATextForEachRuleOfTheGuide(Language language) {
        List<String> rules = CompiledGuide.resources("StructureDefinition")
                .flatMap(json -> KEY.matcher(json).results())
                .map((MatchResult key) -> key.group(1))
                .distinct()
                .toList();
        assertThat(rules).isNotEmpty();
        assertThat(FaultTexts.bundle(language).keySet()).containsAll(rules);
    }

    static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ig", "input", "tests"))) {
            return files.filter(file -> file.toString().endsWith(".fail.json"))
                    .sorted()
                    .toList();
        }
    }

    /** And one that is about what is broken there, with all its words. */
    @ParameterizedTest
    @MethodSource("broken")
    void hasATextForWhateverBreaksARuleOfTheGuide(Path file) throws IOException {
        assertThat(TestValidator.faultsAsSent(Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(List.of(Language.values())).allSatisfy(language -> {
                    assertThat(FaultTexts.bundle(language).keySet()).contains(FaultTexts.key(fault.rule()));
                    assertThat(FaultTexts.of(fault, language)).doesNotContain("…");
                }));
    }

    @Test
    void hasTheSameTextsInAllLanguages() {
        assertThat(Arrays.stream(Language.values())
                        .map(language ->
                                new TreeSet<>(FaultTexts.bundle(language).keySet()))
                        .distinct())
                .hasSize(1);
        assertThat(FaultTexts.bundle(Language.ENGLISH).keySet()).hasSizeGreaterThan(60);
    }

    /** The issue asks for our own rules and the validator's thirty most common faults; there are far more of both. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfWhateverRefusesHowToMendIt(Language language) {
        ResourceBundle texts = FaultTexts.bundle(language);
        List<String> rules = texts.keySet().stream()
                .filter(key -> !key.startsWith("word.") && !REMARKS.contains(key))
                .toList();
        assertThat(rules).filteredOn(key -> key.startsWith("wm-")).hasSizeGreaterThan(50);
        assertThat(rules).filteredOn(key -> !key.startsWith("wm-")).hasSizeGreaterThan(200);
        assertThat(rules)
                .filteredOn(key -> !MENDS.matcher(texts.getString(key)).find())
                .isEmpty();
    }

    /** By its place, or by the element that is to be mended: three sentences without would be read as one said thrice. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfWhateverRefusesWhere(Language language) {
        ResourceBundle texts = FaultTexts.bundle(language);
        Set<String> elements = elementsOfR4();
        assertThat(elements).hasSizeGreaterThan(1_000);
        assertThat(texts.keySet())
                .filteredOn(key -> !key.startsWith("word.") && !REMARKS.contains(key) && !OF_ALL.contains(key))
                .filteredOn(key -> !isPlaced(key, texts.getString(key), elements))
                .isEmpty();
    }

    private static boolean isPlaced(String key, String text, Set<String> elements) {
        boolean place = text.contains("{9}") || (key.startsWith("Validation_VAL_Profile_M") && text.contains("{3}"));
        return place || NO_LETTERS.splitAsStream(text).anyMatch(elements::contains);
    }

    private static Set<String> elementsOfR4() {
        Set<String> elements = new TreeSet<>();
        for (StructureDefinition definition :
                TestValidator.FHIR.getValidationSupport().<StructureDefinition>fetchAllStructureDefinitions()) {
            elements.add(definition.getName());
            definition.getSnapshot().getElement().stream()
                    .map(element -> element.getPath().replaceFirst(".*\\.", ""))
                    .forEach(elements::add);
        }
        return elements;
    }

    static Stream<List<String>> sentences() {
        return Stream.of(
                List.of("nb", "Goal.startDate mangler. Legg det til: det kreves minst 1, og det er 0."),
                List.of("nn", "Goal.startDate manglar. Legg det til: det krevst minst 1, og det er 0."),
                List.of("en", "Goal.startDate is missing. Add it: at least 1 is required, and there is 0."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void takesTheWordsFromTheValidatorsSentence(List<String> sentence) {
        Fault missing = new Fault(
                IssueSeverity.ERROR,
                IssueType.STRUCTURE,
                "Validation_VAL_Profile_Minimum",
                "Goal",
                "Goal.startDate: minimum required = 1, but only found 0 (from https://example.org/goal|1)");
        assertThat(FaultTexts.of(missing, Language.of(sentence.get(0)))).isEqualTo(sentence.get(1));
    }

    @Test
    void tellsTheRuleOfSomebodyElsesProfileInItsOwnWords() {
        Fault broken = new Fault(
                IssueSeverity.ERROR,
                IssueType.INVARIANT,
                "https://kommunen.example/StructureDefinition/goal#kom-1",
                "Goal.note[0]",
                "Constraint failed: kom-1: 'Notater har dato' (defined in https://kommunen.example/StructureDefinition/goal)");
        assertThat(FaultTexts.of(broken, Language.BOKMAAL))
                .isEqualTo("Goal.note[0]: regelen kom-1 er brutt. Den sier: Notater har dato");
    }

    /** Also where it stands beside letters, or is written as people and addresses write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient?identifier=12894345029",
                "fnr12894345029",
                "128943 45029",
                "system%7C12894345029",
                "128943%2045029"
            })
    void neverTellsAnIdentityNumber(String quoted) {
        Fault fault = new Fault(
                IssueSeverity.ERROR,
                IssueType.CODEINVALID,
                "RARE",
                "Goal.subject",
                "The value provided ('" + quoted + "') is not one of those allowed");
        assertThat(FaultTexts.of(fault, Language.ENGLISH)).contains("***").doesNotContain("45029");
        assertThat(FaultTexts.inTheValidatorsWords(fault, Language.BOKMAAL))
                .contains("***")
                .doesNotContain("45029");
    }

    @Test
    void neverTellsTheValidatorsEnglishAsNorwegian() {
        Fault rare = new Fault(IssueSeverity.ERROR, IssueType.INVALID, "RARE", "Goal", "Something rare");
        assertThat(FaultTexts.of(rare, Language.NYNORSK))
                .isEqualTo("Goal: innhaldet bryt ein regel i FHIR R4 (RARE)."
                        + " Dei eigne orda til validatoren står i diagnostics, på engelsk.");
        assertThat(FaultTexts.inTheValidatorsWords(rare, Language.NYNORSK)).isEqualTo("Something rare");
        assertThat(FaultTexts.of(rare, Language.ENGLISH)).isEqualTo("Something rare");
    }

    /** Every rule that R4 states for what clients may write, and for the data types in it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasATextForEachRuleOfR4(Language language) {
        Set<String> written = new TreeSet<>();
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            if (type.writable()) {
                written.add(type.name());
            }
        }
        Set<String> rules = new TreeSet<>();
        for (StructureDefinition definition :
                TestValidator.FHIR.getValidationSupport().<StructureDefinition>fetchAllStructureDefinitions()) {
            boolean type = definition.getKind() != StructureDefinitionKind.RESOURCE
                    && definition.getDerivation() != TypeDerivationRule.CONSTRAINT;
            if (type || written.contains(definition.getName())) {
                rules.addAll(rulesOf(definition));
            }
        }
        rules.removeIf(rule -> rule.startsWith("eld-"));
        assertThat(rules).hasSizeGreaterThan(70);
        assertThat(FaultTexts.bundle(language).keySet()).containsAll(rules);
    }

    private static List<String> rulesOf(StructureDefinition definition) {
        return definition.getSnapshot().getElement().stream()
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinitionConstraintComponent::getKey)
                .toList();
    }
}
