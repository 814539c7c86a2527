package no.whatmatters.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that the guide's page on security shows are refused as it says. */
class ExamplesOfRefusalsTest extends ServerTest {

    private static final Path PAGE = Path.of("ig/input/pagecontent/security.md");

    @ParameterizedTest
    @CsvSource({
        "token-missing, nobody, GET, /fhir/Goal",
        "scope-did-not-cover, reader of goals, GET, /fhir/Condition/…",
        "person-was-not-named, municipal-nurse, GET, /fhir/Goal?lifecycle-status=active",
        "parameter-not-for-role, municipal-nurse, GET, /fhir/Goal?_has:…",
        "identity-number-in-url, municipal-nurse, GET, /fhir/Patient?identifier=…",
        "unknown-record, nurse-elsewhere, GET, /fhir/Goal/…",
        "unknown-resource-type, municipal-nurse, GET, /fhir/Basket",
        "unknown-search-parameter, municipal-nurse, GET, /fhir/Goal?pasient=…",
        "no-such-address, municipal-nurse, GET, /Goal"
    })
    void areWhatTheServerAnswers(String code, String asker, String method, String path) throws IOException {
        Response answer = asked(asker)
                .basePath("")
                .urlEncodingEnabled(false)
                .request(
                        method,
                        path.replace(
                                        "/fhir/Patient?identifier=…",
                                        "/fhir/Patient?identifier="
                                                + TestPerson.next().identityNumber())
                                .replace("_has:…", "_has:Observation:focus:status=final")
                                .replace("…", "0198ffff-0000-7000-8000-000000000000"));
        assertThat(answer.jsonPath().getList("issue.details.coding.code.flatten()"))
                .as(answer.asString())
                .contains(code);
        assertThat(Files.readString(PAGE))
                .containsPattern("(?m)^\\| `" + code + "` \\| " + answer.statusCode() + " \\| [^|]*`" + method + " "
                        + Pattern.quote(path) + "`");
    }

    private RequestSpecification asked(String asker) {
        return switch (asker) {
            case "nobody" -> fhirWithoutToken();
            case "reader of goals" ->
                fhirWith(AnyToken.of("municipal-nurse").scope("user/Goal.rs").signed());
            default -> fhirAs(asker);
        };
    }
}
