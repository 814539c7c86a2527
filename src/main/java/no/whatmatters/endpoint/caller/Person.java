package no.whatmatters.endpoint.caller;

import org.jspecify.annotations.Nullable;

/**
 * A human being who is logged in.
 *
 * @param identityNumber fødselsnummer or D-nummer, as the token says; never shown, logged or put in an address
 * @param name as it may be shown to the person whose plan it is
 * @param hprNumber number of authorised health personnel
 */
public record Person(
        String identityNumber,
        @Nullable String name,
        @Nullable String hprNumber) {

    /** Without the identity number: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Person[name=" + name + ", hprNumber=" + hprNumber + "]";
    }
}
