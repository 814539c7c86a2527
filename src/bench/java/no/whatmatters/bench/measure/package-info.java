/** What is measured: processor time as the operating system counts it, statements, latencies, bytes on disk. */
@NullMarked
package no.whatmatters.bench.measure;

import org.jspecify.annotations.NullMarked;
