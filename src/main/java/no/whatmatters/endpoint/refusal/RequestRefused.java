package no.whatmatters.endpoint.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request was refused for a known reason; the endpoint turns it into an OperationOutcome in the caller's language. */
public final class RequestRefused extends RuntimeException {

    private final transient List<Fault> faults;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public RequestRefused(Refusal refusal, Object... arguments) {
        this(List.of(new Fault(refusal, List.of(arguments), null)));
    }

    /**
     * Refuses for several reasons at once.
     *
     * @param faults at least one; the first decides the status
     */
    public RequestRefused(List<Fault> faults) {
        // No stack trace: a refusal is an answer, not a failure, and attackers must not make us build many.
        super(faults.get(0).refusal().code(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** Has the answer carry a header. */
    public RequestRefused with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Map<String, String> headers() {
        return headers;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Refusal refusal() {
        return faults.get(0).refusal();
    }

    public Object[] arguments() {
        return faults.get(0).arguments().toArray();
    }
}
