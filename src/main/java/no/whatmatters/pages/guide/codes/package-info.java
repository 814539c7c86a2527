/** Code systems, value sets and concept maps. */
@NullMarked
package no.whatmatters.pages.guide.codes;

import org.jspecify.annotations.NullMarked;
