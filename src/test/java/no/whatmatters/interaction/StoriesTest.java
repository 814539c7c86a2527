package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories of the guide, transaction by transaction: senders that keep no ids of ours name everything by identifier. */
class StoriesTest extends ServerTest {

    /** Not the guide's own Kari: the README's walk is hers. */
    private final TestPerson kari = TestPerson.next();

    @ParameterizedTest
    @ValueSource(strings = {"kari", "transfers", "individual-plan"})
    void takesTheStoryInItsOrderAndTakesItAgain(String story) {
        List<List<String>> answers = new ArrayList<>();
        for (String transaction : transactionsOf(story)) {
            List<String> answer = send(transaction);
            assertThat(unversioned(send(transaction))).as(transaction).isEqualTo(unversioned(answer));
            answers.add(answer);
        }
        assertThat(answers).hasSizeGreaterThan(3);
    }

    private List<String> send(String transaction) {
        return post(kari.renamed(CompiledGuide.example(transaction))
                        .replaceAll("(?m),\\s*\"ifMatch\": \"[^\\n]*\"$", ""))
                .statusCode(200)
                .body("entry.response.status", everyItem(startsWith("20")))
                .extract()
                .jsonPath()
                .getList("entry.response.location");
    }

    private static List<String> unversioned(List<String> locations) {
        return locations.stream()
                .map(each -> each.replaceAll("/_history/.*", ""))
                .toList();
    }

    private static List<String> transactionsOf(String story) {
        String numbered = "example/Bundle-" + story + "-\\d+-.*";
        return CompiledGuide.files().stream()
                .filter(file -> file.matches(numbered))
                .map(file -> file.substring("example/".length(), file.length() - ".json".length()))
                .sorted(Comparator.comparing(
                        (String name) -> Integer.valueOf(name.replaceAll("^\\D+-(\\d+)-.*", "$1"))))
                .toList();
    }
}
