/** Changes of records: to which version they are made, by whom, and whose the record is. */
@NullMarked
package no.whatmatters.storage.change;

import org.jspecify.annotations.NullMarked;
