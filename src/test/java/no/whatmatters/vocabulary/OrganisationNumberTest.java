package no.whatmatters.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"310000108", "310000205", "310000302", "974760673"})
    void acceptsRightCheckDigits(String number) {
        assertThat(OrganisationNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000109", "31000010", "3100001080", "310 000 108", "110000108", "31000010A", ""})
    void refusesAllElse(String number) {
        assertThat(OrganisationNumber.valid(number)).isFalse();
    }
}
