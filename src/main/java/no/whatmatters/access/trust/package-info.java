/** Which issuers are trusted, how their tokens are verified, and why a token is refused. */
@NullMarked
package no.whatmatters.access.trust;

import org.jspecify.annotations.NullMarked;
