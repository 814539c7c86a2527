package no.whatmatters.access.matrix;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of a record, and which letter of the table it takes. What a Bundle can hold is asked alone and in each kind of Bundle. */
enum Interaction {
    READ("read", 'R'),
    VREAD("vread", 'R'),
    HISTORY("history-instance", 'R'),
    SEARCH("search-type", 'R'),
    POST_SEARCH('R'),
    CHAIN_TO_A_NUMBER('R'),
    BATCH_READ(READ, Way.BATCH),
    BATCH_VREAD(VREAD, Way.BATCH),
    BATCH_HISTORY(HISTORY, Way.BATCH),
    BATCH_SEARCH(SEARCH, Way.BATCH),
    INCLUDE("_include", 'R'),
    REVERSE_INCLUDE("_revinclude", 'R'),
    CREATE("create", 'C'),
    CREATE_IN_TRANSACTION(CREATE, Way.TRANSACTION),
    CREATE_IN_BATCH(CREATE, Way.BATCH),
    CONDITIONAL_CREATE("conditionalCreate", 'C'),
    CONDITIONAL_CREATE_IN_TRANSACTION(CONDITIONAL_CREATE, Way.TRANSACTION),
    CONDITIONAL_CREATE_IN_BATCH(CONDITIONAL_CREATE, Way.BATCH),
    UPDATE("update", 'U'),
    UPDATE_IN_TRANSACTION(UPDATE, Way.TRANSACTION),
    UPDATE_IN_BATCH(UPDATE, Way.BATCH),
    CONDITIONAL_UPDATE("conditionalUpdate", 'U'),
    CONDITIONAL_UPDATE_IN_TRANSACTION(CONDITIONAL_UPDATE, Way.TRANSACTION),
    CONDITIONAL_UPDATE_IN_BATCH(CONDITIONAL_UPDATE, Way.BATCH),
    JSON_PATCH("patch application/json-patch+json", 'U'),
    JSON_PATCH_IN_TRANSACTION(JSON_PATCH, Way.TRANSACTION),
    JSON_PATCH_IN_BATCH(JSON_PATCH, Way.BATCH),
    FHIRPATH_PATCH("patch application/fhir+json", 'U'),
    FHIRPATH_PATCH_IN_TRANSACTION(FHIRPATH_PATCH, Way.TRANSACTION),
    FHIRPATH_PATCH_IN_BATCH(FHIRPATH_PATCH, Way.BATCH),
    CHAIN_ELSEWHERE('-'),
    HAS('-'),
    REVERSE_INCLUDE_FROM_NOBODYS('-'),
    PAGE_OF_ANOTHER('-'),
    VALIDATE("$validate", '-'),
    WHAT_MATTERS("$what-matters", '-'),
    EXTRACT("$extract", '-'),
    POPULATE("$populate", '-'),
    /** Last: what is deleted is gone. */
    DELETE("delete", 'D'),
    DELETE_IN_TRANSACTION(DELETE, Way.TRANSACTION),
    DELETE_IN_BATCH(DELETE, Way.BATCH);

    /** What a token alone decides, before anybody looks whose the record is, is asked of each type in these ways; of goals in all. */
    private static final Set<Interaction> IN_SHORT = EnumSet.of(READ, SEARCH, CREATE, UPDATE, DELETE);

    /** What shows records in ways of its own is asked with each token. */
    private static final Set<Interaction> OPERATIONS = EnumSet.of(WHAT_MATTERS, EXTRACT, POPULATE);

    /** What is asked of a record that is blocked for some, beside all that shows it. */
    private static final Set<Interaction> OF_WHAT_IS_BLOCKED =
            EnumSet.of(CREATE, UPDATE, CONDITIONAL_UPDATE, JSON_PATCH, FHIRPATH_PATCH_IN_TRANSACTION, DELETE_IN_BATCH);

    private final Interaction alone;
    private final Way way;
    private final String offeredAs;
    private final char letter;

    /** How a request comes. */
    enum Way {
        ALONE,
        TRANSACTION,
        BATCH
    }

    Interaction(char letter) {
        this("", letter);
    }

    /**
     * An interaction.
     *
     * @param offeredAs what the CapabilityStatement calls it; empty for what is a matter of how it is asked
     */
    Interaction(String offeredAs, char letter) {
        this.alone = this;
        this.way = Way.ALONE;
        this.offeredAs = offeredAs;
        this.letter = letter;
    }

    Interaction(Interaction alone, Way way) {
        this.alone = alone;
        this.way = way;
        this.offeredAs = alone.offeredAs + " in a " + way;
        this.letter = alone.letter;
    }

    /** All that is asked, as {@link Offered} says what is to be asked. */
    static Set<String> asked() {
        return Arrays.stream(values())
                .map(each -> each.offeredAs)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isAskedIn(Situation situation, boolean inShort) {
        return switch (situation) {
            case EXPIRED, SCOPE -> isAskedOfEachToken() || (!inShort && letter == 'R');
            case BLOCKED_MADE, ENDED_MADE, NAMED_MADE, PART_MADE ->
                IN_SHORT.contains(this) || (!inShort && this == CONDITIONAL_CREATE);
            case NAMED, PART -> inShort ? IN_SHORT.contains(this) : letter == 'R' || OF_WHAT_IS_BLOCKED.contains(this);
            case AUDIENCE -> isAskedOfEachToken();
            default -> !inShort || IN_SHORT.contains(this);
        };
    }

    private boolean isAskedOfEachToken() {
        return IN_SHORT.contains(this) || OPERATIONS.contains(this);
    }

    /** The same, asked in a request of its own. */
    Interaction alone() {
        return alone;
    }

    Way way() {
        return way;
    }

    /** Of the table; a dash where it is a matter of the interaction alone. */
    char letter() {
        return letter;
    }

    boolean isWrite() {
        return "CUD".indexOf(letter) >= 0;
    }
}
