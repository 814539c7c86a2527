package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | BOKMAAL",
                "no | BOKMAAL",
                "nb-NO | BOKMAAL",
                "NO-no | BOKMAAL",
                "nn | NYNORSK",
                "nn-NO | NYNORSK",
                "en-GB | ENGLISH",
                "sv | ENGLISH",
                "* | ENGLISH",
                "'' | ENGLISH",
                "sv, nn;q=0.3 | NYNORSK",
                "en;q=0.5, nb | BOKMAAL",
                "nb;q=0.4, nn;q=0.8 | NYNORSK",
                "nn, nb | NYNORSK",
                "nb;q=0, nn;q=0.001 | NYNORSK",
                "nb;q=much, nn;q=0.1 | NYNORSK",
                ";;;,,q=1 | ENGLISH"
            })
    void isTheOneMostWanted(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }

    @Test
    void isEnglishWhenNothingIsAskedFor() {
        assertThat(Language.of(null)).isEqualTo(Language.ENGLISH);
    }
}
