/** The operation {@code $what-matters}: what is asked for, from the journal to the document, and what an app need not fetch again. */
@NullMarked
package no.whatmatters.careplan.whatmatters;

import org.jspecify.annotations.NullMarked;
