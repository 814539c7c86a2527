package no.whatmatters.access.matrix;

/** What there is between a caller and a record. */
enum Situation {
    /** A person in whose care the organisation takes part, or who asks; what another made. */
    OWN(false),
    /** The same person; what the caller's organisation made itself. */
    OWN_MADE(true),
    /** A person with whom the caller has nothing to do. */
    OTHER(false),
    /** A person who has blocked the organisation. */
    BLOCKED(false),
    /** The same person; what the blocked organisation made itself. */
    BLOCKED_MADE(true),
    /** A person in whose care the organisation took part. */
    ENDED(false),
    /** The same person; what the organisation made while it took part. */
    ENDED_MADE(true),
    /** As OWN, with an attestation from more than an hour ago, or a proof that has run out. */
    EXPIRED(false),
    /** As OWN, with a token for other types. */
    SCOPE(false),
    /** As OWN, with a token for another service. */
    AUDIENCE(false);

    private final boolean made;

    Situation(boolean made) {
        this.made = made;
    }

    /** Whether the caller's own organisation made the record. */
    boolean isMade() {
        return made;
    }

    /** Whose record it is. */
    Whose whose() {
        return switch (this) {
            case OTHER -> Whose.OTHER;
            case BLOCKED, BLOCKED_MADE -> Whose.BLOCKED;
            case ENDED, ENDED_MADE -> Whose.ENDED;
            default -> Whose.OWN;
        };
    }

    /** The persons of the world. */
    enum Whose {
        OWN,
        OTHER,
        BLOCKED,
        ENDED
    }
}
