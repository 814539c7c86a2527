/** What stands between the socket and HAPI's server: addresses, headers and bodies are checked; needs only the refusals. */
@NullMarked
package no.whatmatters.endpoint.guard;

import org.jspecify.annotations.NullMarked;
