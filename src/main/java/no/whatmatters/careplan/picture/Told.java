package no.whatmatters.careplan.picture;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody told: a barrier, what helps, a note.
 *
 * @param reference the record it stands in
 * @param words as they were written
 * @param by who told it, where it was not the person; else unknown
 * @param when when, or null
 */
public record Told(
        String reference, Quote words, Party by, @Nullable When when) {}
