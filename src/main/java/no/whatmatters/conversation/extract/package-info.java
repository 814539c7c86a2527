/**
 * Makes resources from an answered form, as its annotations say: SDC's definition-based, template-based and observation-based
 * extraction. Pure: begin with {@link no.whatmatters.conversation.extract.Extractor}.
 */
@NullMarked
package no.whatmatters.conversation.extract;

import org.jspecify.annotations.NullMarked;
