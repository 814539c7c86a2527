/** Tests of the package of the same name. */
@NullMarked
package no.whatmatters.conversation.prefilling;

import org.jspecify.annotations.NullMarked;
