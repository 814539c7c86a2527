/** The benchmark: starts PostgreSQL and the packaged server, loads made-up people, measures and reports. No test, and never part of the released jar. */
@NullMarked
package no.whatmatters.bench;

import org.jspecify.annotations.NullMarked;
