/** Refuses a write that breaks its profile, with every fault at once, in the caller's language. */
@NullMarked
package no.whatmatters.validation;

import org.jspecify.annotations.NullMarked;
