package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * HTML that is written as it is. Only the Markdown of the guide becomes such, and there no tag of a writer survives.
 *
 * @param headings of the first level, in order
 */
public record Markup(String html, List<Heading> headings) {}
