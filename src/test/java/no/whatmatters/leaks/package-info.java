/** Searches all that the suite has made the server say for identity numbers where none may stand. */
@NullMarked
package no.whatmatters.leaks;

import org.jspecify.annotations.NullMarked;
