/** Reads from a verified token who is calling, as the issuer's mapping of claims and scopes says. */
@NullMarked
package no.whatmatters.access.claims;

import org.jspecify.annotations.NullMarked;
