package no.whatmatters.endpoint.refusal;

/** A request was refused for a known reason; the endpoint turns it into an OperationOutcome in the caller's language. */
public final class RequestRefused extends RuntimeException {

    private final transient Refusal refusal;
    private final transient Object[] arguments;

    public RequestRefused(Refusal refusal, Object... arguments) {
        // No stack trace: a refusal is an answer, not a failure, and attackers must not make us build many.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.arguments = arguments.clone();
    }

    public Refusal refusal() {
        return refusal;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
