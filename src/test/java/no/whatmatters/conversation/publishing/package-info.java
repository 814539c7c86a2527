@NullMarked
package no.whatmatters.conversation.publishing;

import org.jspecify.annotations.NullMarked;
