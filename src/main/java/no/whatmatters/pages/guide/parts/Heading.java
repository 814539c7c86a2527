package no.whatmatters.pages.guide.parts;

/** A place on a page that can be gone to. */
public record Heading(String id, String title) {}
