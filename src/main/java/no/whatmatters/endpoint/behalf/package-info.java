/** What an operation reads on behalf of its caller. */
@NullMarked
package no.whatmatters.endpoint.behalf;

import org.jspecify.annotations.NullMarked;
