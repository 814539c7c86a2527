/** A form is looked at when it is published, so that its faults do not meet whoever asks with it; and then stays as it is. */
@NullMarked
package no.whatmatters.conversation.publishing;

import org.jspecify.annotations.NullMarked;
