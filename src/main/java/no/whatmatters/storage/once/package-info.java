/** Remembers requests that are to be carried out once, however often they are sent. */
@NullMarked
package no.whatmatters.storage.once;

import org.jspecify.annotations.NullMarked;
