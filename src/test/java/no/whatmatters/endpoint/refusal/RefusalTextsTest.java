package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalAndNothingElseHasASentence(Language language) {
        Set<String> codes = Arrays.stream(RequestRefusal.values())
                .map(Refusal::code)
                .collect(Collectors.toCollection(TreeSet::new));
        ResourceBundle texts = RefusalTexts.bundle(RequestRefusal.class, language);
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(codes);
    }

    @ParameterizedTest
    @EnumSource(RequestRefusal.class)
    void aSentenceTakesTheSameArgumentsInEveryLanguage(RequestRefusal refusal) {
        int english = arguments(refusal, Language.ENGLISH);
        assertThat(arguments(refusal, Language.BOKMAAL)).isEqualTo(english);
        assertThat(arguments(refusal, Language.NYNORSK)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(RequestRefusal.class)
    void aSentenceIsWholeInEveryLanguage(RequestRefusal refusal) {
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
    @EnumSource(RequestRefusal.class)
    void itsTypeIsOneOfFhir(RequestRefusal refusal) {
        assertThat(IssueType.fromCode(refusal.issueType())).isNotNull();
        assertThat(refusal.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void norwegianLettersAreReadAsUtf8() {
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.BOKMAAL)).contains("fødselsnummer");
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.NYNORSK)).contains("fødselsnummer", "Adressa");
        assertThat(RequestRefusal.IDENTITY_NUMBER_IN_URL.text(Language.ENGLISH)).contains("national identity number");
    }

    private static int arguments(Refusal refusal, Language language) {
        String sentence = RefusalTexts.bundle(refusal.getClass(), language).getString(refusal.code());
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }
}
