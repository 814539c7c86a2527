/** Loads the compiled guide before the endpoint opens, never from the network. */
@NullMarked
package no.whatmatters.guides;

import org.jspecify.annotations.NullMarked;
