/** Answers what is sent again with its Idempotency-Key as it was answered the first time. */
@NullMarked
package no.whatmatters.interaction.once;

import org.jspecify.annotations.NullMarked;
