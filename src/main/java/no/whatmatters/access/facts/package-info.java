/** What a decision knows about a resource and the person it is about: plain values, of neither Spring nor HAPI. */
@NullMarked
package no.whatmatters.access.facts;

import org.jspecify.annotations.NullMarked;
