package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may write who asks for the plan of a past day. */
class AsOfTest {

    private static final Instant NOW = Instant.parse("2026-06-03T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-05-01,2026-05-01T21:59:59.999Z",
        "2026-01-31,2026-01-31T22:59:59.999Z",
        "2026-03-29,2026-03-29T21:59:59.999Z",
        "2026-04,2026-04-30T21:59:59.999Z",
        "2025,2025-12-31T22:59:59.999Z",
        "2026-05-01T12:00:00Z,2026-05-01T12:00:00Z",
        "2026-05-01T12:00:00+02:00,2026-05-01T10:00:00Z",
        "2026-05-01T12:00:00 02:00,2026-05-01T10:00:00Z",
        "2026-05-01T12:00:00.5-01:00,2026-05-01T13:00:00.500Z",
    })
    void meansADayToItsEndInNorway(String written, String moment) {
        AsOf asOf = AsOf.of(written, NOW);
        assertThat(asOf.moment()).isEqualTo(Instant.parse(moment));
        assertThat(asOf.isNow(NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-03", "2026-06", "2026", "2026-06-03T12:00:00Z"})
    void takesWhatIsNotOverForNow(String written) {
        assertThat(AsOf.of(written, NOW).isNow(NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i dag",
                "26-05-01",
                "2026-5-1",
                "2026-13-01",
                "2026-02-29",
                "2026-05-01T12:00",
                "2026-05-01T12:00:00",
                "2026-05-01T25:00:00Z",
                "2026-05-01T12:00:00Z'--",
                "2026-05-01T12:00:00+99:00",
                "20260501",
            })
    void refusesWhatIsNoDate(String written) {
        assertThatThrownBy(() -> AsOf.of(written, NOW))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("as-of-not-a-date");
    }

    @Test
    void refusesTheFuture() {
        assertThatThrownBy(() -> AsOf.of("2026-06-04", NOW)).hasMessage("as-of-to-come");
        assertThatThrownBy(() -> AsOf.of("2026-06-03T12:00:01Z", NOW)).hasMessage("as-of-to-come");
    }
}
