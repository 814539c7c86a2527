/** Holds the answers of a response to the form that they answer. */
@NullMarked
package no.whatmatters.validation.answer;

import org.jspecify.annotations.NullMarked;
