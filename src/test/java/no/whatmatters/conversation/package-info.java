/** Conversations over HTTP. */
@NullMarked
package no.whatmatters.conversation;

import org.jspecify.annotations.NullMarked;
