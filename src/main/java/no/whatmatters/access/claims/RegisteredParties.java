package no.whatmatters.access.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register of parties knows; a token alone does not tell a sending system from a reading one. */
public interface RegisteredParties {

    /**
     * A system as a token names it. Another issuer's client of the same name is another system.
     *
     * @param organisation organisation number of the party that it acts for
     * @param issuer who says so
     * @param id its {@code client_id} there
     */
    record CallingClient(String organisation, String issuer, String id) {}

    /**
     * The registered organisation that a token acts for: the unit where it is registered itself, else the legal entity.
     *
     * @param legalEntity organisation number
     * @param unit organisation number of a unit within it, or null
     */
    Optional<String> partyOf(String legalEntity, @Nullable String unit);

    /** Whether it is registered as a sender of discharge plans. */
    boolean isSender(CallingClient client);

    /** Whether it is registered as an app for those whom the organisation employs. */
    boolean isApp(CallingClient client);

    /** Whether it is registered to read what the organisation takes part in. */
    boolean isReader(CallingClient client);

    /** Whether one of that name is registered for the organisation, and gets its tokens of other issuers only. */
    boolean isOfAnotherIssuer(CallingClient client);
}
