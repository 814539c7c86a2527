/** Whom it is about: any number of made-up persons with a plan as Kari's, loaded over HTTP. */
@NullMarked
package no.whatmatters.bench.people;

import org.jspecify.annotations.NullMarked;
