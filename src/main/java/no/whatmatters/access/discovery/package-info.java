/** Tells clients where to get a token. */
@NullMarked
package no.whatmatters.access.discovery;

import org.jspecify.annotations.NullMarked;
