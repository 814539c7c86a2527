/** Takes a person, or single records, out of the database for good: an operator's command that two persons must want. */
@NullMarked
package no.whatmatters.erasure;

import org.jspecify.annotations.NullMarked;
