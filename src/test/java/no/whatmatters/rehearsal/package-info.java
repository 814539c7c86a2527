@NullMarked
package no.whatmatters.rehearsal;

import org.jspecify.annotations.NullMarked;
