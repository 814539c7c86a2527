/** Who may do what with which records, over HTTP: the tables of {@code src/docs/authority.md}, cell by cell. */
@NullMarked
package no.whatmatters.access.matrix;

import org.jspecify.annotations.NullMarked;
