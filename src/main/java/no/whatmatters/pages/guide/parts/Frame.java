package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * What stands around the text of a page.
 *
 * @param path of the page, to be marked in the menu
 * @param crumbs the way to it, without itself
 * @param headings what is on it, in order
 */
public record Frame(String path, Wording title, List<Crumb> crumbs, List<Heading> headings, Surroundings around) {}
