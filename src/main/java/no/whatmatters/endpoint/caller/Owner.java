package no.whatmatters.endpoint.caller;

import java.util.Optional;
import no.whatmatters.vocabulary.IdentifierSystems;

/**
 * Who a resource belongs to: the organisation of the token that created it. Set by the server as {@code meta.source},
 * never by a client.
 */
public final class Owner {

    private static final String ORGANISATION = IdentifierSystems.ORGANISATION_NUMBER + ".";

    private Owner() {}

    /** The {@code meta.source} of what that organisation creates: the register's OID with the number as last arc. */
    public static String ofOrganisation(String number) {
        return ORGANISATION + number;
    }

    /** The organisation number in a {@code meta.source}; empty where no organisation owns it. */
    public static Optional<String> organisation(String source) {
        return source.startsWith(ORGANISATION)
                ? Optional.of(source.substring(ORGANISATION.length()))
                : Optional.empty();
    }
}
