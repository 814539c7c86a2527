/** How a refusal is named, said in the caller's language, and written; needs only the markers of the endpoint. */
@NullMarked
package no.whatmatters.endpoint.refusal;

import org.jspecify.annotations.NullMarked;
