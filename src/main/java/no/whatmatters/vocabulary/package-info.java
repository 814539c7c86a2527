/** Names shared with the guide in {@code ig/}: profiles, codes, identifier systems, and what the server offers. */
@NullMarked
package no.whatmatters.vocabulary;

import org.jspecify.annotations.NullMarked;
