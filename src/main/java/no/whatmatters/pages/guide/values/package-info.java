/** FHIR values, and resources as a whole, in a reader's words. */
@NullMarked
package no.whatmatters.pages.guide.values;

import org.jspecify.annotations.NullMarked;
