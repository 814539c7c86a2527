/** The register of parties: organisations that take part, their systems, and what these are trusted to do. */
@NullMarked
package no.whatmatters.access.parties;

import org.jspecify.annotations.NullMarked;
