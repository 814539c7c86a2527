package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * What every page of an artefact begins with.
 *
 * @param kind what it is, such as Profile
 * @param otherTitles the title in the other languages
 */
public record About(String kind, Wording title, List<Wording> otherTitles, Markup description, List<Fact> facts) {}
