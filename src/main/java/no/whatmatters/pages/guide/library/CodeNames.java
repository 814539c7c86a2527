package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.pages.guide.parts.Wording;
import org.jspecify.annotations.Nullable;

/** What the codes of the guide's own code systems are called, in each language. */
public final class CodeNames {

    private final Map<String, List<Wording>> names = new HashMap<>();

    CodeNames() {}

    /** The name in the code system's own language, or null where the code is not the guide's. */
    public @Nullable String of(String system, String code) {
        List<Wording> known = all(system, code);
        return known.isEmpty() ? null : known.get(0).text();
    }

    /** All names, the code system's own language first; none where the code is not the guide's. */
    public List<Wording> all(String system, String code) {
        return names.getOrDefault(system + "|" + code, List.of());
    }

    void learn(JsonNode resource) {
        if (resource.path("resourceType").asText().equals("CodeSystem")) {
            learn(resource.path("url").asText(), resource.path("concept"));
        }
    }

    private void learn(String system, JsonNode concepts) {
        for (JsonNode concept : concepts) {
            List<Wording> wordings = new ArrayList<>();
            wordings.add(new Wording("en", concept.path("display").asText()));
            for (JsonNode designation : concept.path("designation")) {
                wordings.add(new Wording(
                        designation.path("language").asText(),
                        designation.path("value").asText()));
            }
            names.put(system + "|" + concept.path("code").asText(), wordings);
            learn(system, concept.path("concept"));
        }
    }
}
