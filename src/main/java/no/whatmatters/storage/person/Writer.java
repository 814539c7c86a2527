package no.whatmatters.storage.person;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version of a record, as it was noted when it was written.
 *
 * @param name of the person who was logged in; null for systems
 * @param organisation number of the organisation it was written for; null for citizens
 */
public record Writer(@Nullable String name, @Nullable String organisation) {}
