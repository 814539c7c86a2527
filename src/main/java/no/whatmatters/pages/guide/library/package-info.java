/** The guide as a whole: what it holds, where each thing is shown, and what mentions what. */
@NullMarked
package no.whatmatters.pages.guide.library;

import org.jspecify.annotations.NullMarked;
