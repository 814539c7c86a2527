package no.whatmatters.pages.guide;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Library;
import no.whatmatters.pages.guide.library.TextPages;
import no.whatmatters.pages.guide.parts.Crumb;
import no.whatmatters.pages.guide.parts.Surroundings.MenuGroup;

/** The menu beside every page: the package's own, and then the shelves. */
final class Menu {

    private Menu() {}

    /** Pages that the package has in no group come together after the groups; the first page stands alone. */
    static List<MenuGroup> of(TextPages texts, Library library) {
        List<MenuGroup> menu = new ArrayList<>();
        List<Crumb> alone = new ArrayList<>();
        for (TextPages.Group group : texts.groups()) {
            List<Crumb> lines = group.pages().stream()
                    .map(each -> new Crumb(each.label(), each.path()))
                    .toList();
            if (menu.isEmpty()) {
                menu.add(new MenuGroup("", lines));
            } else if (lines.size() == 1) {
                alone.addAll(lines);
            } else {
                menu.add(new MenuGroup(group.title(), lines));
            }
        }
        menu.add(new MenuGroup("More", alone));
        menu.add(new MenuGroup(
                "Artefacts",
                library.all().stream()
                        .map(each -> Shelves.crumb(each.kind(), each.type()))
                        .distinct()
                        .toList()));
        return menu;
    }
}
