package no.whatmatters.storage.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of many lengths are few statements, and mean what they say. */
class SingleValuesTest {

    @Test
    void areFilledUpToAPowerOfTwo() {
        assertThat(SingleValues.of(List.of(7))).containsExactly(7);
        assertThat(SingleValues.of(List.of(7, 8))).containsExactly(7, 8);
        assertThat(SingleValues.of(List.of(7, 8, 9))).containsExactly(7, 8, 9, 9);
        assertThat(SingleValues.of(List.of(1, 2, 3, 4, 5))).containsExactly(1, 2, 3, 4, 5, 5, 5, 5);
    }

    @Test
    void haveAPlaceEach() {
        for (int number : List.of(1, 2, 3, 4, 5, 16, 17, 200)) {
            List<Integer> values =
                    SingleValues.of(IntStream.range(0, number).boxed().toList());
            assertThat(SingleValues.places(number).chars().filter(each -> each == '?'))
                    .hasSize(values.size());
        }
        assertThat(SingleValues.places(3)).isEqualTo("?, ?, ?, ?");
    }

    @Test
    void areNoneOfNone() {
        assertThat(SingleValues.of(List.of())).isEmpty();
        assertThat(SingleValues.places(0)).isEmpty();
    }

    @Test
    void doNotSuitNoneOrVeryMany() {
        assertThat(SingleValues.suit(0)).isFalse();
        assertThat(SingleValues.suit(1)).isTrue();
        assertThat(SingleValues.suit(1_000)).isFalse();
    }
}
