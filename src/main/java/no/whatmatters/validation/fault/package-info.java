/** What is wrong, as a rule, a place and a sentence in the language of the caller. */
@NullMarked
package no.whatmatters.validation.fault;

import org.jspecify.annotations.NullMarked;
