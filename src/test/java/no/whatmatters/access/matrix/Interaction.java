package no.whatmatters.access.matrix;

import java.util.EnumSet;
import java.util.Set;

/** What is asked of a record, and which letter of the table it takes. */
enum Interaction {
    READ('R'),
    VREAD('R'),
    HISTORY('R'),
    SEARCH('R'),
    POST_SEARCH('R'),
    CHAIN_TO_A_NUMBER('R'),
    BATCH_READ('R'),
    BATCH_SEARCH('R'),
    INCLUDE('R'),
    REVERSE_INCLUDE('R'),
    CREATE('C'),
    CREATE_IN_TRANSACTION('C'),
    CONDITIONAL_CREATE('C'),
    UPDATE('U'),
    UPDATE_IN_TRANSACTION('U'),
    PATCH('U'),
    CHAIN_ELSEWHERE('-'),
    HAS('-'),
    PAGE_OF_ANOTHER('-'),
    VALIDATE('-'),
    WHAT_MATTERS('-'),
    EXTRACT('-'),
    POPULATE('-'),
    /** Last: what is deleted is gone. */
    DELETE('D');

    /** What a token alone decides, before anybody looks whose the record is, is asked of each type in these ways; of goals in all. */
    private static final Set<Interaction> IN_SHORT = EnumSet.of(READ, SEARCH, CREATE, UPDATE, DELETE);

    private final char letter;

    Interaction(char letter) {
        this.letter = letter;
    }

    boolean isAskedIn(Situation situation, boolean inShort) {
        return switch (situation) {
            case EXPIRED, SCOPE -> IN_SHORT.contains(this);
            case BLOCKED_MADE, ENDED_MADE -> IN_SHORT.contains(this) || (!inShort && this == CONDITIONAL_CREATE);
            case AUDIENCE -> this == READ;
            default -> !inShort || IN_SHORT.contains(this);
        };
    }

    /** Of the table; a dash where it is a matter of the interaction alone. */
    char letter() {
        return letter;
    }
}
