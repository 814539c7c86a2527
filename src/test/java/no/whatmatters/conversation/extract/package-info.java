/** What forms mean: the guide's own, the specification's features, and forms of others. */
@NullMarked
package no.whatmatters.conversation.extract;

import org.jspecify.annotations.NullMarked;
