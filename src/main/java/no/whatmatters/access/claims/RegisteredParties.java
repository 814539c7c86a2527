package no.whatmatters.access.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register of parties knows; a token alone does not tell a sending system from a reading one. */
public interface RegisteredParties {

    /**
     * The registered organisation that a token acts for: the unit where it is registered itself, else the legal entity.
     *
     * @param legalEntity organisation number
     * @param unit organisation number of a unit within it, or null
     */
    Optional<String> partyOf(String legalEntity, @Nullable String unit);

    /** Whether the client is registered as a sender of discharge plans for that organisation. */
    boolean isSender(String organisation, String client);

    /** Whether the client is registered as an app for those whom the organisation employs. */
    boolean isApp(String organisation, String client);

    /** Whether the client is registered to read what the organisation takes part in. */
    boolean isReader(String organisation, String client);

    /** Whether the client is registered for that organisation at all. */
    boolean isRegistered(String organisation, String client);
}
