/** HAPI JPA as a library: settings, schema migration, and the one way to records. */
@NullMarked
package no.whatmatters.storage;

import org.jspecify.annotations.NullMarked;
