package no.whatmatters.access.decision;

/** How a caller comes to do something. */
public enum Way {
    /** Asks for it. */
    ASKED,
    /** Opens one record by its id, or its past. */
    OPENED,
    /** Searches for it. */
    SEARCHED,
    /** Answers a form, and the service makes what the answers mean, or changes what the same answers made before. */
    ANSWERS_MAKE,
    /** Answers a form, and the service changes what was there. */
    ANSWERS_CHANGE
}
