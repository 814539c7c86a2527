/**
 * Fills in a form with what is known, as SDC's {@code $populate} says: pure. What it wants to know it asks for through {@link
 * no.whatmatters.conversation.populate.Search}, and what could not be filled in is said, while the rest is filled.
 */
@NullMarked
package no.whatmatters.conversation.populate;

import org.jspecify.annotations.NullMarked;
