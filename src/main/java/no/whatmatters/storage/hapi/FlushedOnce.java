package no.whatmatters.storage.hapi;

import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** Whether this thread carries out a transaction that needs no flush in its middle: one that creates and updates only. */
public final class FlushedOnce {

    private static final ThreadLocal<Boolean> THIS = ThreadLocal.withInitial(() -> false);

    private FlushedOnce() {}

    /** Carries out a transaction. One with a patch looks for what is made beside it, and is flushed as HAPI flushes. */
    public static <T> T during(Bundle transaction, Supplier<T> work) {
        THIS.set(transaction.getEntry().stream()
                .map(each -> each.getRequest().getMethod())
                .allMatch(each -> each == HTTPVerb.POST || each == HTTPVerb.PUT));
        try {
            return work.get();
        } finally {
            THIS.remove();
        }
    }

    static boolean is() {
        return THIS.get();
    }
}
