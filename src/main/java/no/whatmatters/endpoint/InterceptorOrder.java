package no.whatmatters.endpoint;

/** The order in which interceptors act on a request, lowest first, across HAPI's server and storage. */
public final class InterceptorOrder {

    /** Before all that looks at what is stored or shown: who may not, learns nothing from a later check. */
    public static final int ACCESS = -2_000;

    /** Before access is decided write by write: that of a transaction is decided for all of them at once. */
    public static final int FINAL_RULES = -2_500;

    /** Before all that looks at the body: it is read once. */
    public static final int BODY = -3_000;

    /** Before anything acts on what was written: a transaction with faults writes nothing. */
    public static final int GATHERED_FAULTS = -1_000;

    /** Before all that compares a change with what is stored: what is hidden from its sender is not told by what it breaks. */
    public static final int HIDDEN_FROM_SENDER = 500;

    /** After it is settled who sees what, and before a patch is carried out: what would keep the server busy. */
    public static final int PATCH_COSTS = 600;

    /** Before all else that looks at a change: whoever read an older version must read again first. */
    public static final int EXPECTED_VERSION = 1_000;

    /** After it is settled who may look for it, before anything else looks: which record a person's numbers name. */
    public static final int OTHER_NUMBERS = 2_000;

    /** Before whatever looks at a write: references that name a record by its identifier have found it. */
    public static final int REFERENCES = 3_000;

    /** Right after they have found it, and before anything looks there: what the sender may not know of leads nowhere. */
    public static final int KNOWN_REFERENCES = 3_500;

    /** Beside validation, and before it: what may not change is told even where the new content is wrong too. */
    public static final int CHANGE_RULES = 4_000;

    /** After references have found what they name, before it is judged whose it is: which record of a person is in force. */
    public static final int REPLACED_PERSONS = 3_500;

    /** Beside the rules of changes; before validation, so that the numbers that are put back are checked too. */
    public static final int PERSONS = 4_200;

    /** After references have found what they name; before validation, so that what the service fills in is checked too. */
    public static final int SHARED_PLAN = 4_000;

    /** After the shared plan is there, to which those belong who accept. */
    public static final int HAND_OVER = 4_500;

    /** After an answer has brought in whoever said yes: only then can another leave. */
    public static final int TEAM = 4_600;

    /** After what completes a write, so that what is checked is what is stored. */
    public static final int VALIDATION = 5_000;

    /** After what may refuse the response itself: what it means is stored beside it. */
    public static final int EXTRACTION = 7_000;

    /** After whatever looks at a transaction before it is stored. */
    public static final int LAST_BEFORE_STORING = 8_000;

    /** When the blocking itself is decided about and stored. */
    public static final int ON_THE_PERSONS_WORD = 7_500;

    /** After whatever makes an answer: nothing may be put into it any more. */
    public static final int EXIT_GUARD = 9_000;

    /** When it is certain what leaves, and before it is logged. */
    public static final int EMERGENCY = 9_500;

    /** Last of all on a failure: what a feature has made readable itself is left as it is. */
    public static final int READABLE_ERRORS = 10_000;

    /** After whatever may still take something out of an answer: what is logged is what leaves. */
    public static final int ACCESS_LOG = 20_000;

    /** After the access log: an answer that is written here has been recorded. */
    public static final int PAGE = 30_000;

    private InterceptorOrder() {}
}
