/** Tests of population. */
@NullMarked
package no.whatmatters.conversation.populate;

import org.jspecify.annotations.NullMarked;
