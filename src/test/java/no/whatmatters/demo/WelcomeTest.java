package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the demo prints is short of nothing that a visitor wants to see: a plan, and who does not get it. */
class WelcomeTest {

    private static final Pattern TOKEN = Pattern.compile("\\$\\(token ([a-z-]+)\\)");

    private final String text = Welcome.text(8080);

    @Test
    void namesPeopleWhomTheIssuerKnows() {
        List<String> people =
                TOKEN.matcher(text).results().map(each -> each.group(1)).toList();
        assertThat(people).contains("hospital-system", "gp", "nurse-elsewhere").allMatch(each -> Persona.of(each)
                .isPresent());
    }

    @Test
    void showsThatSomebodyWhoTakesNoPartIsRefused() {
        assertThat(text.lines().filter(each -> each.contains("curl")))
                .filteredOn(each -> each.contains("nurse-elsewhere"))
                .hasSize(2);
        assertThat(text).contains("Refused to the same nurse");
    }

    @Test
    void isForThisMachineAlone() {
        assertThat(Pattern.compile("https?://([^/ ]+)/").matcher(text).results().map(MatchResult::group))
                .filteredOn(each -> !each.contains("sykehuset.example"))
                .isNotEmpty()
                .allMatch(each -> each.equals("http://127.0.0.1:8080/"));
    }
}
