package no.whatmatters.conversation.populate;

/** A query of a form was not answered. */
public final class QueryRefused extends RuntimeException {

    /**
     * A refusal.
     *
     * @param reason for the form's maker; holds nothing of a person
     */
    public QueryRefused(String reason) {
        super(reason, null, false, false);
    }
}
