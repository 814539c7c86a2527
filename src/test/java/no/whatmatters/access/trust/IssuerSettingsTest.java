package no.whatmatters.access.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.whatmatters.access.trust.IssuerSettings.NamedScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an issuer's own names of scopes grant is read at the start, and not found out by whoever is refused. */
class IssuerSettingsTest {

    @Test
    void takesScopesAndTheirLimits() {
        assertThat(new NamedScope("nhn:whatmatters/tasks", List.of("user/Task.rs?status=requested", "user/*.rs"))
                        .grants())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "read; is no SMART scope",
                "user/Goal.sr; is no SMART scope",
                "user/Goal.rs?status; is no SMART scope",
                "user/Goal.rs?description=x; Limit it by [category, code, lifecycle-status, status] alone"
            })
    void refusesWhatWouldReachNothing(String grant, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedScope("nhn:whatmatters/read", List.of(grant)))
                .withMessageContaining("nhn:whatmatters/read grants " + grant)
                .withMessageContaining(sentence);
    }
}
