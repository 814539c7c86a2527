package no.whatmatters.audit;

/** How a request ended for the person it was about. */
public enum Outcome {
    /** Something was shown or changed, or could have been. */
    DONE,
    /** The request was refused, or what it asked for was not shown. */
    REFUSED,
    /** The server could not answer. */
    FAILED;

    static Outcome ofStatus(int status) {
        if (status >= 500) {
            return FAILED;
        }
        return status >= 400 ? REFUSED : DONE;
    }
}
