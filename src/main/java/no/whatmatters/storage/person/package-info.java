/** All that a plan is told from of one person, in a few statements however much it is; shown as the gates allow. */
@NullMarked
package no.whatmatters.storage.person;

import org.jspecify.annotations.NullMarked;
