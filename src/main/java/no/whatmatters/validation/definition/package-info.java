/** What the validator knows: R4, the guide, a site's packages, and the forms of the store. */
@NullMarked
package no.whatmatters.validation.definition;

import org.jspecify.annotations.NullMarked;
