/** The shared picture as a FHIR document, and as a page to read and print. Pure. */
@NullMarked
package no.whatmatters.careplan.document;

import org.jspecify.annotations.NullMarked;
