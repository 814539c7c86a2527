/** The door: Spring Security asks each request for a token, and puts the caller where the features find it. */
@NullMarked
package no.whatmatters.access.token;

import org.jspecify.annotations.NullMarked;
