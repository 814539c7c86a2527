/** Reads a body into a resource, and notices what would be lost on the way. */
@NullMarked
package no.whatmatters.endpoint.body;

import org.jspecify.annotations.NullMarked;
