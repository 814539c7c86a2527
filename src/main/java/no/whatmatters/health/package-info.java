/** Start checks, probes and metrics. */
@NullMarked
package no.whatmatters.health;

import org.jspecify.annotations.NullMarked;
