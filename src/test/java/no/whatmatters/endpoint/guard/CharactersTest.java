package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "80, a continuation alone",
        "C3, a sequence cut off",
        "C328, a continuation missing",
        "C080, an overlong null",
        "C1BF, an overlong letter",
        "E08080, an overlong three-byte form",
        "EDA080, an encoded surrogate",
        "F4908080, beyond Unicode",
        "F8888080, five bytes",
        "FF, a byte that UTF-8 never has",
        "E5, Latin-1"
    })
    void refusesWhatIsNotUtf8(String hex, String kind) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        notUtf8(bytes);
        // Also where the sequence stands across the decoder's buffer, and at the very end.
        for (int before = 4090; before <= 4100; before++) {
            byte[] late = new byte[before + bytes.length];
            Arrays.fill(late, (byte) 'a');
            System.arraycopy(bytes, 0, late, before, bytes.length);
            notUtf8(late);
        }
    }

    @Test
    void letsEveryLengthOfUtf8Through() {
        for (String text : new String[] {"", "a", "å".repeat(5000), "€".repeat(5000), "😀".repeat(5000)}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThatNoException().isThrownBy(() -> Characters.checkUtf8(bytes));
            assertThatNoException().isThrownBy(() -> Characters.checkRaw(bytes));
        }
    }

    private static void notUtf8(byte[] bytes) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> Characters.checkUtf8(bytes))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(RequestRefusal.NOT_UTF_8));
    }
}
