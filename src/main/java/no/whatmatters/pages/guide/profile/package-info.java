/** Profiles and extensions: their elements as the reader must fill them in, and their rules. */
@NullMarked
package no.whatmatters.pages.guide.profile;

import org.jspecify.annotations.NullMarked;
