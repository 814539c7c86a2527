/** Holds one resource to its profiles with the official validator, and its references to what they lead to. */
@NullMarked
package no.whatmatters.validation.instance;

import org.jspecify.annotations.NullMarked;
