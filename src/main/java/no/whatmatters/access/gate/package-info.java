/** Where the decision is asked for: on requests, searches, writes, what is about to be shown, and what leaves. */
@NullMarked
package no.whatmatters.access.gate;

import org.jspecify.annotations.NullMarked;
