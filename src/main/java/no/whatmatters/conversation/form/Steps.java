package no.whatmatters.conversation.form;

/**
 * How much work the expressions of one run may do. Counted, not timed: the same form and response always come to the same end,
 * on a busy machine too. One step is about one element looked at; a million take about a second of CPU.
 */
public final class Steps {

    /** Enough for each of 2,000 items to look at the whole of a large response once. */
    public static final long USUAL = 2_000_000;

    private final long limit;
    private long taken;

    public Steps(long limit) {
        this.limit = limit;
    }

    public static Steps usual() {
        return new Steps(USUAL);
    }

    public long taken() {
        return taken;
    }

    void take(long more) {
        taken += more;
        if (taken > limit) {
            throw new TooMany();
        }
    }

    /** The limit is reached. Expressions turns it into a fault with its place. */
    static final class TooMany extends RuntimeException {
        TooMany() {
            super("too many steps", null, false, false);
        }
    }
}
