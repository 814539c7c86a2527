package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the person is told of who looked, in each language. */
class LogWordsTest {

    /** The caller hears nothing of these, so the log is where they are said at all. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void haveASentenceForEachReasonThatTheCallerIsNotTold(Language language) {
        LogWords words = new LogWords(language);
        Set<String> sentences = Arrays.stream(DenyReason.values())
                .filter(each -> each.told() == Told.ABSENT)
                .map(each -> words.refusal(each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.toSet());
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(6).noneMatch(each -> each.contains("("));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nameEachRole(Role role) {
        for (Language each : Language.values()) {
            assertThat(new LogWords(each).role(role.name())).isNotBlank();
        }
    }

    @Test
    void sayAnyOtherRefusalByItsCode() {
        assertThat(new LogWords(Language.BOKMAAL).refusal("stale-version"))
                .isEqualTo("Ble avvist av serveren (stale-version).");
    }
}
