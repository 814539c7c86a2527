package no.whatmatters.validation.instance;

/** What was sent is of a shape that the validator cannot read. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReadable(Throwable cause) {
        super("The validator gave up on what was sent", cause);
    }
}
