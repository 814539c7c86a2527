/** The FHIR interactions that every stored type has: create, read, update, patch, delete, history, search, transaction. */
@NullMarked
package no.whatmatters.interaction;

import org.jspecify.annotations.NullMarked;
