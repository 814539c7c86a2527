/** The database: connections, and the migrations of its schema. */
@NullMarked
package no.whatmatters.storage.schema;

import org.jspecify.annotations.NullMarked;
