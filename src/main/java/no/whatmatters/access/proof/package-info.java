/** Proof that the caller holds the key its token is bound to: DPoP, RFC 9449. */
@NullMarked
package no.whatmatters.access.proof;

import org.jspecify.annotations.NullMarked;
