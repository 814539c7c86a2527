/** How there come to be so many persons: a few are loaded over HTTP, and copied in the database, each a person of its own. */
@NullMarked
package no.whatmatters.bench.copies;

import org.jspecify.annotations.NullMarked;
