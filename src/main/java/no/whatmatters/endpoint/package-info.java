/** The FHIR endpoint: the server, what may register on it, the order of interceptors, errors, limits, languages. */
@NullMarked
package no.whatmatters.endpoint;

import org.jspecify.annotations.NullMarked;
