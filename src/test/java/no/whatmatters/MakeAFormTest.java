package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide's page for form makers tells its reader to do: saves the form that it shows, and gives its commands. */
class MakeAFormTest extends ServerTest {

    private static final Path PAGE = Path.of("ig/input/pagecontent/make-a-form.md");

    private static final Pattern SAVED = Pattern.compile(
            "^Save this as `([a-z-]+\\.json)`.*?^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private final TestPerson person = TestPerson.next();
    private final String number = UUID.randomUUID().toString();

    @TestFactory
    Stream<DynamicTest> theCommandsDoWhatItSays() throws IOException {
        KariAtHome.discharged(person, this::fhirAs).takenOver();
        String page = Files.readString(PAGE);
        MatchResult saved = SAVED.matcher(page).results().findFirst().orElseThrow();
        Files.writeString(folder.resolve(saved.group(1)), ofThisTest(saved.group(2)));
        assertThat(SAVED.matcher(page).results()).hasSize(1);
        return new Walkthrough(page, folder, port(), this::ofThisTest).tests();
    }

    /** Of a person of this test's own, and by an address that no other run has published. */
    private String ofThisTest(String text) {
        return person.renamed(text).replace("hva-er-viktig-kort", "hva-er-viktig-" + number);
    }
}
