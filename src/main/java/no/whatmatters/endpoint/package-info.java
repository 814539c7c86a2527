/** The FHIR endpoint: the server, what may register on it, and the order of interceptors; needs neither package within it. */
@NullMarked
package no.whatmatters.endpoint;

import org.jspecify.annotations.NullMarked;
