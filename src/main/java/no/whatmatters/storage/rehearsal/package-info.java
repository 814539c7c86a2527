/** What is done once before the endpoint opens, so that nobody waits for it. */
@NullMarked
package no.whatmatters.storage.rehearsal;

import org.jspecify.annotations.NullMarked;
