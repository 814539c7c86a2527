/** Goes the whole way of a request before the web server listens, and takes it back: so that nobody waits for the first one. */
@NullMarked
package no.whatmatters.rehearsal;

import org.jspecify.annotations.NullMarked;
