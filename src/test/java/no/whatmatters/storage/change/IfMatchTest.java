package no.whatmatters.storage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "\"3\"", "3", "W/3", " W/\"3\" ", "W/\"2\", W/\"3\"", "\"2\",\"3\"", "\"x2\",3"})
    void holdsForTheVersionItNames(String value) {
        assertThat(IfMatch.parse(value).holdsFor(3)).isTrue();
        assertThat(IfMatch.parse(value).holdsFor(4)).isFalse();
        assertThat(IfMatch.parse(value).any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"not-ours\"", "\"\"", "\"x3\"", "\"3x\"", "\"9999999999999999999\"", "\"-3\"", "\"*\""})
    void anETagThatIsNotOursHoldsForNothing(String value) {
        assertThat(IfMatch.parse(value).holdsFor(3)).isFalse();
        assertThat(IfMatch.parse(value).any()).isFalse();
    }

    @Test
    void anAsteriskHoldsForWhateverIsThere() {
        assertThat(IfMatch.parse("*").holdsFor(3)).isTrue();
        assertThat(IfMatch.parse(" * ").any()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "3,",
                ",3",
                "\"3",
                "3\"",
                "w/\"3\"",
                "W/",
                "W/ \"3\"",
                "*, \"3\"",
                "\"3\" \"4\"",
                "tre",
                "3;4",
                "\"3\"\"4\"",
                "\"3 4\""
            })
    void refusesWhatIsNoETag(String value) {
        assertThatThrownBy(() -> IfMatch.parse(value))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(ChangeRefusal.IF_MATCH_MALFORMED));
    }

    @Test
    void readsAListAsLongAsABodyMayBe() {
        assertThat(IfMatch.parse("\"1\",".repeat(1_000_000) + "\"7\"").holdsFor(7))
                .isTrue();
    }
}
