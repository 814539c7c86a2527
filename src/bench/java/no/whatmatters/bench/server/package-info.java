/** What is measured against: the packaged server and its PostgreSQL, as processes of their own. */
@NullMarked
package no.whatmatters.bench.server;

import org.jspecify.annotations.NullMarked;
