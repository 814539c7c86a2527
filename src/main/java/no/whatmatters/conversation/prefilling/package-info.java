/** {@code Questionnaire/$populate}: which form is to be filled in, for whom, and from what the caller may see. */
@NullMarked
package no.whatmatters.conversation.prefilling;

import org.jspecify.annotations.NullMarked;
