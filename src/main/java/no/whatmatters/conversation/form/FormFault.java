package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Refusal;

/** Something in a form cannot be used. It says where, and what; the endpoint says it in the caller's language. */
public final class FormFault extends RuntimeException {

    private final transient Refusal refusal;
    private final transient Place place;
    private final transient List<Object> arguments;

    /**
     * A fault at a place.
     *
     * @param details the arguments of the sentence after linkId and annotation
     */
    public FormFault(Refusal refusal, Place place, Object... details) {
        super(refusal.code() + " at " + place + " " + List.of(details), null, false, true);
        this.refusal = refusal;
        this.place = place;
        List<Object> all = new ArrayList<>(List.of(place.item(), place.extension()));
        all.addAll(List.of(details));
        this.arguments = List.copyOf(all);
    }

    public Refusal refusal() {
        return refusal;
    }

    public Place place() {
        return place;
    }

    /** linkId, annotation, and what else the sentence takes. */
    public List<Object> arguments() {
        return arguments;
    }
}
