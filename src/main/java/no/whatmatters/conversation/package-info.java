/** Conversations by form: what the answers mean is told on request, and stored when they arrive completed. */
@NullMarked
package no.whatmatters.conversation;

import org.jspecify.annotations.NullMarked;
