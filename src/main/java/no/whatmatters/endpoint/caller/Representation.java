package no.whatmatters.endpoint.caller;

import java.time.Instant;
import java.util.Set;

/**
 * A signed proof that a relative may act for the person (Helsenorge, Fullmakt).
 *
 * @param personNumber identity number of the person acted for; never shown or logged
 * @param covers what it covers, as SMART resource scopes
 * @param until when it ends
 */
public record Representation(String personNumber, Set<Scope> covers, Instant until) {

    /** Without the identity number: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Representation[covers=" + covers + ", until=" + until + "]";
    }
}
