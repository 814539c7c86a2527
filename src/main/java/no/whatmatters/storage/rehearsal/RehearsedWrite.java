package no.whatmatters.storage.rehearsal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import org.springframework.stereotype.Component;

/** Takes a rehearsed transaction back, as any other that is refused at its end: nothing of it stays. */
@Component
@Interceptor(order = InterceptorOrder.REHEARSAL)
public class RehearsedWrite implements StorageInterceptor {

    private final ThreadLocal<Boolean> rehearsing = ThreadLocal.withInitial(() -> false);

    /** What takes it back. */
    private static final class TakenBack extends RuntimeException {

        TakenBack() {
            super("rehearsed", null, false, false);
        }
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
    public void processed() {
        if (rehearsing.get()) {
            throw new TakenBack();
        }
    }

    /**
     * Runs a write that this thread does not want to stay; what fails in another way than by being taken back is thrown.
     *
     * @return whether it was taken back: false for what is no transaction, and has stayed
     */
    boolean takingBack(Runnable write) {
        rehearsing.set(true);
        try {
            write.run();
            return false;
        } catch (RuntimeException failure) {
            if (!isTakenBack(failure)) {
                throw failure;
            }
            return true;
        } finally {
            rehearsing.remove();
        }
    }

    private static boolean isTakenBack(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof TakenBack) {
                return true;
            }
        }
        return false;
    }
}
