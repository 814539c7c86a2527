/** Tests of the names shared with the guide. */
@NullMarked
package no.whatmatters.vocabulary;

import org.jspecify.annotations.NullMarked;
