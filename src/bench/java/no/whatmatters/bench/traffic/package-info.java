/** What is sent: the requests of each row of the table, by whoever would send them. */
@NullMarked
package no.whatmatters.bench.traffic;

import org.jspecify.annotations.NullMarked;
