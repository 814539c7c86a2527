/** What a completed response means is stored with it: made, changed when it is amended, and taken back when it was an error. */
@NullMarked
package no.whatmatters.conversation.completion;

import org.jspecify.annotations.NullMarked;
