/** HAPI FHIR JPA, wired for R4 on PostgreSQL: what of it is built, with which settings and search parameters. */
@NullMarked
package no.whatmatters.storage.hapi;

import org.jspecify.annotations.NullMarked;
