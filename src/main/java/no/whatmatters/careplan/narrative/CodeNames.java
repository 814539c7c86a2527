package no.whatmatters.careplan.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jspecify.annotations.Nullable;

/** What the codes of the guide's own code systems are called: the display in English, the designations in Norwegian. */
final class CodeNames {

    private static final CodeNames OF_THE_GUIDE = read();

    /** System → code → language tag → name; codes in the order of the system. */
    private final Map<String, Map<String, Map<String, String>>> systems;

    private CodeNames(Map<String, Map<String, Map<String, String>>> systems) {
        this.systems = systems;
    }

    static CodeNames ofTheGuide() {
        return OF_THE_GUIDE;
    }

    /** The name; null where the guide has no such code. */
    @Nullable
    String name(String system, String code, Language language) {
        return systems.getOrDefault(system, Map.of())
                .getOrDefault(code, Map.of())
                .get(language.tag());
    }

    /** The codes of a system, in its order. */
    List<String> codes(String system) {
        return List.copyOf(systems.getOrDefault(system, Map.of()).keySet());
    }

    private static CodeNames read() {
        Map<String, Map<String, Map<String, String>>> systems = new HashMap<>();
        CompiledGuide.resources("CodeSystem").map(CodeNames::parse).forEach(system -> {
            Map<String, Map<String, String>> codes = new LinkedHashMap<>();
            system.path("concept").forEach(each -> codes.put(each.path("code").asText(), names(each)));
            systems.put(system.path("url").asText(), codes);
        });
        return new CodeNames(systems);
    }

    private static Map<String, String> names(JsonNode concept) {
        Map<String, String> names = new HashMap<>();
        names.put(Language.ENGLISH.tag(), concept.path("display").asText());
        concept.path("designation")
                .forEach(each -> names.put(
                        each.path("language").asText(), each.path("value").asText()));
        return names;
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A CodeSystem of the guide cannot be read", e);
        }
    }
}
