package no.whatmatters.storage.change;

import java.util.List;
import java.util.function.BiConsumer;
import no.whatmatters.endpoint.refusal.Fault;

/** A rule about what a transaction is finally going to store, asked for all of its writes before anything acts on one. */
public interface FinalRule {

    /**
     * Looks at all writes of a transaction.
     *
     * @param refuse takes each write that is refused, with what is wrong, told from the resource on
     */
    void lookAt(List<PendingWrite> writes, BiConsumer<PendingWrite, Fault> refuse);
}
