package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.pages.guide.parts.Wording;

/** Reads what a resource is called, in each of its languages (FHIR's translation extension). */
final class Titles {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    private static final String ENGLISH = "en";

    private Titles() {}

    /** All titles, the English one first. */
    static List<Wording> of(JsonNode resource, String listedAs) {
        List<Wording> titles = new ArrayList<>();
        titles.add(new Wording(resource.path("language").asText(ENGLISH), mainTitle(resource, listedAs)));
        for (JsonNode extension : resource.path("_title").path("extension")) {
            if (extension.path("url").asText().equals(TRANSLATION)) {
                titles.add(new Wording(part(extension, "lang"), part(extension, "content")));
            }
        }
        Optional<Wording> english =
                titles.stream().filter(each -> each.language().equals(ENGLISH)).findFirst();
        english.ifPresent(first -> {
            titles.remove(first);
            titles.add(0, first);
        });
        return titles;
    }

    private static String mainTitle(JsonNode resource, String listedAs) {
        return resource.path("title").asText(listedAs);
    }

    private static String part(JsonNode extension, String url) {
        for (JsonNode part : extension.path("extension")) {
            if (part.path("url").asText().equals(url)) {
                return part.path("valueCode").asText(part.path("valueString").asText());
            }
        }
        return "";
    }
}
