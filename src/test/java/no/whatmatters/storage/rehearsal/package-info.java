@NullMarked
package no.whatmatters.storage.rehearsal;

import org.jspecify.annotations.NullMarked;
