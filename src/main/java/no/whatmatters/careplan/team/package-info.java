/** Who is on the care team, and until when: an organisation leaves when there is nothing left for it to do. */
@NullMarked
package no.whatmatters.careplan.team;

import org.jspecify.annotations.NullMarked;
