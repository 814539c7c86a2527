package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of text, in the groups of the package's menu. */
public final class TextPages {

    private static final String MENU = TextPage.FOLDER + "menu.json";

    private final GuideFiles files;
    private final List<Group> groups;

    private TextPages(GuideFiles files, List<Group> groups) {
        this.files = files;
        this.groups = groups;
    }

    /** Pages that belong together. */
    public record Group(String title, List<TextPage> pages) {}

    public static TextPages of(GuideFiles files) {
        try {
            return new TextPages(files, List.of(new ObjectMapper().readValue(files.read(MENU), Group[].class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The guide's menu cannot be read: " + MENU, e);
        }
    }

    public List<Group> groups() {
        return groups;
    }

    /** The page of that name, or null. */
    public @Nullable TextPage named(String name) {
        return groups.stream()
                .flatMap(each -> each.pages().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Those that lead to it, in the order of the menu. */
    public List<TextPage> tellingOf(Artefact artefact) {
        String link = "(" + artefact.type() + "-" + artefact.id() + ".html";
        return groups.stream()
                .flatMap(each -> each.pages().stream())
                .filter(each -> text(each).contains(link))
                .toList();
    }

    /** Its text in Markdown. */
    public String text(TextPage page) {
        return files.read(page.file());
    }
}
