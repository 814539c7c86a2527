package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

    /** Every enum of ours that names refusals, in whatever package. */
    private static final List<Class<?>> KINDS = new ClassFileImporter(
                    List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
            .importPackages("no.whatmatters").stream()
                    .filter(each -> each.isAssignableTo(Refusal.class) && each.isEnum())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @ParameterizedTest
    @MethodSource("kinds")
    void everyRefusalAndNothingElseHasASentence(Class<?> kind) {
        Set<String> codes = of(kind).map(Refusal::code).collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            ResourceBundle texts = RefusalTexts.bundle(kind, language);
            assertThat(new TreeSet<>(texts.keySet())).isEqualTo(codes);
            // MessageFormat swallows an apostrophe that stands alone, and fills in nothing after it.
            assertThat(texts.keySet())
                    .allSatisfy(code -> assertThat(texts.getString(code)).doesNotContainPattern("(?<!')'(?!')"));
        }
    }

    @Test
    void noTwoRefusalsHaveTheSameCode() {
        assertThat(all().map(Refusal::code)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSentenceTakesTheSameArgumentsInEveryLanguage(Refusal refusal) {
        int english = arguments(refusal, Language.ENGLISH);
        assertThat(arguments(refusal, Language.BOKMAAL)).isEqualTo(english);
        assertThat(arguments(refusal, Language.NYNORSK)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSentenceIsWholeInEveryLanguage(Refusal refusal) {
        Object[] arguments = IntStream.range(0, arguments(refusal, Language.ENGLISH))
                .mapToObj(each -> "argument" + each)
                .toArray();
        for (Language language : Language.values()) {
            String sentence = refusal.text(language, arguments);
            assertThat(sentence).matches("[A-ZÆØÅ].*[.0-9]").doesNotContain("{", "}", "''");
            for (Object argument : arguments) {
                assertThat(sentence).contains(argument.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTypeIsOneOfFhir(Refusal refusal) {
        assertThat(IssueType.fromCode(refusal.issueType())).isNotNull();
        assertThat(refusal.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void norwegianLettersAreReadAsUtf8() {
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.BOKMAAL)).contains("fødselsnummer");
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.NYNORSK)).contains("fødselsnummer", "Adressa");
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.ENGLISH)).contains("national identity number");
    }

    static List<Class<?>> kinds() {
        return KINDS;
    }

    static Stream<Refusal> all() {
        return KINDS.stream().flatMap(RefusalTextsTest::of);
    }

    private static Stream<Refusal> of(Class<?> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Refusal.class::cast);
    }

    private static int arguments(Refusal refusal, Language language) {
        String sentence = RefusalTexts.bundle(refusal.getClass(), language).getString(refusal.code());
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }
}
