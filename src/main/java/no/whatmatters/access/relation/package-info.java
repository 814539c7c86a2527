/** Who has to do with a person, and whom the person keeps out: kept in the transaction of the resource that says so. */
@NullMarked
package no.whatmatters.access.relation;

import org.jspecify.annotations.NullMarked;
