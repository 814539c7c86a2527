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
    /** A person who has blocked one professional by name, and nobody else. */
    NAMED(false),
    /** The same person; what the professional's employer made. */
    NAMED_MADE(true),
    /** A person who keeps some kinds of records, and single ones, from the organisation. */
    PART(false),
    /** The same person; what the organisation made itself, of these kinds too. */
    PART_MADE(true),
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
            case NAMED, NAMED_MADE -> Whose.NAMED;
            case PART, PART_MADE -> Whose.PART;
            default -> Whose.OWN;
        };
    }

    /** Whether the person keeps out that caller alone. */
    boolean isBlockedByName(MatrixCaller caller) {
        return whose() == Whose.NAMED && caller == MatrixCaller.PRACTITIONER;
    }

    /** The persons of the world. */
    enum Whose {
        OWN,
        OTHER,
        BLOCKED,
        NAMED,
        PART,
        ENDED
    }
}
