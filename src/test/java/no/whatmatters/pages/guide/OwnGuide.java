package no.whatmatters.pages.guide;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.pages.guide.library.GuideFiles;
import org.jsoup.nodes.Document;

/** A guide of few files, made for one test. */
final class OwnGuide {

    private final Map<String, String> files = new TreeMap<>();

    private OwnGuide() {
        files.put(
                "pages/menu.json",
                "[{\"title\":\"Home\",\"pages\":[{\"name\":\"index\",\"label\":\"Home\",\"title\":\"Home\"}]}]");
        files.put("pages/index.md", "Hello.");
    }

    static OwnGuide with(String file, String content) {
        return new OwnGuide().and(file, content);
    }

    OwnGuide and(String file, String content) {
        files.put(file, content);
        return this;
    }

    Document page(String path) {
        return ShownGuide.parsed(site().answer(path));
    }

    String html(String path) {
        return ShownGuide.text(site().answer(path));
    }

    private GuideSite site() {
        return new GuideSite(ShownGuide.FHIR, new GuideFiles(List.copyOf(files.keySet()), files::get), "1.2.3");
    }
}
