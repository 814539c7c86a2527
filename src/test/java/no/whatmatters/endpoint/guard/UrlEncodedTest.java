package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodedTest {

    @Test
    void keepsOrderRepetitionAndNorwegianLetters() {
        assertThat(UrlEncoded.parameters("name=K%C3%A5re+Nordmann&name=Liv&&flag&=empty&a=b=c"))
                .containsExactly(
                        Map.entry("name", List.of("Kåre Nordmann", "Liv")),
                        Map.entry("flag", List.of("")),
                        Map.entry("", List.of("empty")),
                        Map.entry("a", List.of("b=c")));
        assertThat(UrlEncoded.parameters(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "%C3=1", "a=%ED%A0%80", "a=%C0%80", "a=%FF"})
    void refusesWhatCannotBeDecoded(String query) {
        refusedAs(RequestRefusal.MALFORMED_URL_ENCODING, query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "%01=b", "a=%EF%BF%BF", "a=\u0007"})
    void refusesControlCharacters(String query) {
        refusedAs(RequestRefusal.FORBIDDEN_CHARACTER, query);
    }

    @Test
    void refusesMoreParametersThanAnySearchHas() {
        assertThat(UrlEncoded.parameters("a=1&".repeat(UrlEncoded.MOST_PARAMETERS - 1)))
                .hasSize(1);
        refusedAs(RequestRefusal.TOO_MANY_MEMBERS, "a=1&".repeat(UrlEncoded.MOST_PARAMETERS));
    }

    /** Each becomes a part of one statement of the database. */
    @Test
    void refusesMoreValuesThanAnySearchHas() {
        String most = "a" + ",a".repeat(SearchValues.MOST - 1);
        assertThat(UrlEncoded.parameters("_id=" + most)).hasSize(1);
        refusedAs(RequestRefusal.TOO_MANY_VALUES, "_id=" + most + ",a");
        refusedAs(RequestRefusal.TOO_MANY_VALUES, "_id=" + most.replace(",", "%2C") + "%2ca");
        refusedAs(RequestRefusal.TOO_MANY_VALUES, "_id=a,a&".repeat(SearchValues.MOST));
        refusedAs(RequestRefusal.TOO_MANY_VALUES, "_id=" + most + "&patient=a,a");
    }

    /** In address and form together. */
    @Test
    void countsWhatIsThereAlready() {
        Map<String, List<String>> parameters = UrlEncoded.parameters("_id=a" + ",a".repeat(300));
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> UrlEncoded.addParameters("_id=a" + ",a".repeat(300), parameters))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(RequestRefusal.TOO_MANY_VALUES));
    }

    private static void refusedAs(RequestRefusal expected, String query) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> UrlEncoded.parameters(query))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }
}
