/** Tests of the shared plan, about the people of the guide's stories. */
@NullMarked
package no.whatmatters.careplan;

import org.jspecify.annotations.NullMarked;
