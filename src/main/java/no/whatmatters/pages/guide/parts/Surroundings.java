package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * What is the same around every page.
 *
 * @param version of the guide
 * @param stylesheet its path
 * @param icon its path
 */
public record Surroundings(String version, List<MenuGroup> menu, String stylesheet, String icon) {

    /** Lines of the menu that belong together. */
    public record MenuGroup(String title, List<Crumb> lines) {}
}
