package no.whatmatters.pages.guide;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import no.whatmatters.pages.guide.library.Artefact;
import no.whatmatters.pages.guide.library.GuideFiles;
import no.whatmatters.pages.guide.library.Library;
import no.whatmatters.pages.guide.library.TextPage;
import no.whatmatters.pages.guide.library.TextPages;
import no.whatmatters.pages.guide.parts.Surroundings;
import org.jspecify.annotations.Nullable;

/** Answers every address of the guide. A page is made when it is first asked for, and remembered. */
final class GuideSite {

    private static final String JSON = ".json";

    /** All pages of the guide are some 4 MB. */
    private static final long REMEMBERED_BYTES = 16L * 1024 * 1024;

    private final Library library;
    private final TextPages texts;
    private final OverviewPages overviews;
    private final ArtefactPages artefacts;
    private final Templates templates = new Templates();

    private final Cache<String, Answer> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((String path, Answer answer) -> answer.length())
            .build();

    GuideSite(FhirContext fhir, GuideFiles files, String version) {
        this.library = Library.of(files);
        this.texts = TextPages.of(files);
        Surroundings around =
                new Surroundings(version, Menu.of(texts, library), Asset.STYLESHEET.path(), Asset.ICON.path());
        this.overviews = new OverviewPages(library, texts, around);
        this.artefacts = new ArtefactPages(fhir, library, texts, around);
    }

    /**
     * What is sent for an address.
     *
     * @param path below the guide's, beginning with a slash; empty for the first page
     */
    Answer answer(String path) {
        Answer known = remembered.get(path, this::made);
        return known != null ? known : Answer.missing(templates.html(overviews.missing(likely(path))));
    }

    /** Null where there is nothing: what anybody asks for in vain is not remembered. */
    private @Nullable Answer made(String path) {
        for (Asset asset : Asset.values()) {
            if (asset.isAt(path)) {
                return asset.answer();
            }
        }
        String[] parts = path.split("/", -1);
        return switch (parts.length) {
            case 1 -> text(TextPage.FRONT);
            case 2 -> list(parts[1]);
            case 3 -> (parts[1] + "/").equals(TextPage.FOLDER) ? text(parts[2]) : artefact(parts[1], parts[2]);
            default -> null;
        };
    }

    private @Nullable Answer text(String name) {
        TextPage page = texts.named(name);
        return page == null ? null : Answer.page(templates.html(overviews.of(page)));
    }

    private @Nullable Answer list(String name) {
        if (name.isEmpty()) {
            return text(TextPage.FRONT);
        }
        if (name.equals(Shelves.EXAMPLES)) {
            return Answer.page(templates.html(overviews.ofExamples()));
        }
        List<Artefact> ofType =
                library.all().stream().filter(each -> each.type().equals(name)).toList();
        return ofType.isEmpty() ? null : Answer.page(templates.html(overviews.ofType(name, ofType)));
    }

    private @Nullable Answer artefact(String type, String id) {
        Artefact page = library.at(type, id);
        if (page != null) {
            return Answer.page(templates.html(artefacts.of(page)));
        }
        Artefact source = id.endsWith(JSON) ? library.at(type, id.substring(0, id.length() - JSON.length())) : null;
        return source == null ? null : Answer.resource(library.json(source));
    }

    /** Those whose id stands in the address, or that have the type that stands there. */
    private List<Artefact> likely(String path) {
        String wanted = path.toLowerCase(Locale.ROOT);
        List<String> words = List.of(wanted.split("[/.]"));
        List<Artefact> sameId = library.all().stream()
                .filter(each -> words.contains(each.id().toLowerCase(Locale.ROOT)))
                .toList();
        return !sameId.isEmpty()
                ? sameId
                : library.all().stream()
                        .filter(each -> words.contains(each.type().toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
