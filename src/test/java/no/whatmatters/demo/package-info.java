/** What lets a person try the server on one machine: a real PostgreSQL of its own, which the tests use as well. */
@NullMarked
package no.whatmatters.demo;

import org.jspecify.annotations.NullMarked;
