package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * A page of text, of things to choose from, or of both.
 *
 * @param text may be empty
 */
public record OverviewPage(Frame frame, Markup text, List<Shelf> shelves) {}
