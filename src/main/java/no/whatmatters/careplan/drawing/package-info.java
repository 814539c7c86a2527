/** Draws the shared picture of one person from the person's records. Pure: records in, picture out. */
@NullMarked
package no.whatmatters.careplan.drawing;

import org.jspecify.annotations.NullMarked;
