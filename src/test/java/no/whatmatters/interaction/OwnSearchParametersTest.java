package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each search parameter of the guide finds what it is for, and does not find what misses by little. */
class OwnSearchParametersTest extends ServerTest {

    private static final Path TESTS = Path.of("ig", "input", "tests", "search");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatItIsForAndNothingElse(Path file) throws IOException {
        JsonNode test = JSON.readTree(file.toFile());
        String code = code(test.path("searchParameter").asText());
        post(test.path("data").toString()).statusCode(200);
        assertThat(test.path("finds")).isNotEmpty();
        assertThat(test.path("findsNot")).isNotEmpty();
        for (JsonNode query : test.path("finds")) {
            assertThat(query.path("ids")).isNotEmpty();
            assertThat(found(code, query)).containsExactlyElementsOf(texts(query.path("ids")));
        }
        for (JsonNode query : test.path("findsNot")) {
            assertThat(found(code, query)).isEmpty();
        }
    }

    @Test
    void everySearchParameterOfTheGuideIsTried() throws IOException {
        TreeSet<String> tried = new TreeSet<>();
        for (Path file : files()) {
            JsonNode test = JSON.readTree(file.toFile());
            assertThat(file).hasFileName(test.path("searchParameter").asText() + ".json");
            tried.add(test.path("searchParameter").asText());
        }
        TreeSet<String> all = new TreeSet<>();
        CompiledGuide.resources("SearchParameter")
                .forEach(json -> all.add(JsonPath.from(json).getString("id")));
        assertThat(tried).isNotEmpty().containsExactlyElementsOf(all);
    }

    private List<String> found(String code, JsonNode query) {
        String text = query.path("query").asText();
        assertThat(text).containsPattern("[?&]" + code + "=");
        List<String> ids = new ArrayList<>();
        JsonPath answer =
                fhir().get("/" + text).then().statusCode(200).extract().jsonPath();
        List<String> resources = answer.getList("entry.fullUrl");
        if (resources != null) {
            resources.forEach(url -> ids.add(url.substring(url.indexOf("/fhir/") + "/fhir/".length())));
        }
        assertThat(ids).doesNotHaveDuplicates();
        return ids.stream().sorted().toList();
    }

    private static String code(String parameter) {
        return JsonPath.from(CompiledGuide.read("SearchParameter-" + parameter + ".json"))
                .getString("code");
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(each -> texts.add(each.asText()));
        return texts.stream().sorted().toList();
    }
}
