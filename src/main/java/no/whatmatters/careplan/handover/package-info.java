/** Handing over: one organisation asks, another answers, and what follows from a yes. */
@NullMarked
package no.whatmatters.careplan.handover;

import org.jspecify.annotations.NullMarked;
