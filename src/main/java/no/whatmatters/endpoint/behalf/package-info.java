/** What an operation reads on behalf of its caller, and what its answer shows of that. */
@NullMarked
package no.whatmatters.endpoint.behalf;

import org.jspecify.annotations.NullMarked;
