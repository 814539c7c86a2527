/** What makes the access log tamper-evident: seals that each cover the rows since the last, and the check of them. */
@NullMarked
package no.whatmatters.audit.chain;

import org.jspecify.annotations.NullMarked;
