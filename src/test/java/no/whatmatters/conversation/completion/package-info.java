@NullMarked
package no.whatmatters.conversation.completion;

import org.jspecify.annotations.NullMarked;
