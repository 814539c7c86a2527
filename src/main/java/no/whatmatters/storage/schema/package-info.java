/** Migrations that are code: the tables of HAPI FHIR JPA, read from its jar. */
@NullMarked
package no.whatmatters.storage.schema;

import org.jspecify.annotations.NullMarked;
