package no.whatmatters.pages.guide.parts;

/** A step on the way from the guide's front page to the page at hand. */
public record Crumb(String label, String path) {}
