package no.whatmatters.careplan.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version of a goal, as the service noted it.
 *
 * @param name of the person who was logged in; null for systems
 * @param organisation number of the organisation it was written for; null for citizens
 */
public record Writer(@Nullable String name, @Nullable String organisation) {}
