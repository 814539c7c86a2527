/** References: what they lead to in the store, and how those that name a record by its identifier find it. */
@NullMarked
package no.whatmatters.storage.reference;

import org.jspecify.annotations.NullMarked;
