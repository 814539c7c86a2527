package no.whatmatters.validation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that a caller is told of is a code of the guide, and a code of the guide can be read in Norwegian. */
class RulesOfTheGuideTest {

    private static final Pattern OURS = Pattern.compile("\"(wm-[a-z0-9-]+)\"");
    private static final String SYSTEM = "https://w3id.org/whatmatters/fhir/CodeSystem/validation-rule";

    @Test
    void areThoseThatTheServerTells() throws IOException {
        JsonNode rules = json(CompiledGuide.read("CodeSystem-validation-rule.json"));
        assertThat(rules.path("url").asText()).isEqualTo(SYSTEM);
        List<String> codes = new ArrayList<>();
        rules.path("concept").forEach(each -> codes.add(each.path("code").asText()));
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(FaultTexts.bundle(Language.ENGLISH).keySet().stream()
                        .filter(each -> each.startsWith("wm-"))
                        .toList())
                .containsAll(toldByTheServer())
                .containsAll(invariants());
    }

    private static Set<String> toldByTheServer() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/no/whatmatters/validation"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                OURS.matcher(Files.readString(file)).results().forEach(each -> told.add(each.group(1)));
            }
        }
        assertThat(told).hasSizeGreaterThan(20);
        return told;
    }

    private static Set<String> invariants() {
        Set<String> keys = new TreeSet<>();
        CompiledGuide.resources("StructureDefinition")
                .forEach(each -> OURS.matcher(each).results().forEach(key -> keys.add(key.group(1))));
        assertThat(keys).hasSizeGreaterThan(10);
        return keys;
    }

    static Stream<String> codeSystems() {
        return CompiledGuide.resources("CodeSystem");
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void haveNamesInBokmaalAndNynorsk(String json) {
        JsonNode system = json(json);
        assertThat(system.path("concept")).isNotEmpty();
        namedIn(system.path("concept"), system.path("id").asText());
    }

    private static void namedIn(JsonNode concepts, String system) {
        for (JsonNode concept : concepts) {
            Set<String> languages = new TreeSet<>();
            for (JsonNode designation : concept.path("designation")) {
                assertThat(designation.path("value").asText()).isNotBlank();
                languages.add(designation.path("language").asText());
            }
            assertThat(languages)
                    .as(system + "#" + concept.path("code").asText())
                    .contains("nb", "nn");
            namedIn(concept.path("concept"), system);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
