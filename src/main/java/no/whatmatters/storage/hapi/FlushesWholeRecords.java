package no.whatmatters.storage.hapi;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.internal.DefaultFlushEventListener;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Writes records of a Bundle when they are whole. HAPI flushes between its creations and its updates, when none has a version yet,
 * and would write each row a second time for that. This flush is left to the next one, and no other is: {@link FlushedOnce}.
 * Decision 0086.
 */
final class FlushesWholeRecords extends DefaultFlushEventListener implements Integrator {

    private static final long serialVersionUID = 1L;

    /** Of HAPI's processor of transactions: it goes through the entries by verb. */
    private static final String BETWEEN_VERBS = "handleVerbChangeInTransactionWriteOperations";

    private static final int NEAR = 40;

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        sessions.getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .setListeners(EventType.FLUSH, this);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {}

    @Override
    public void onFlush(FlushEvent event) {
        if (!FlushedOnce.is() || !isBetweenVerbs()) {
            super.onFlush(event);
        }
    }

    private static boolean isBetweenVerbs() {
        return StackWalker.getInstance().walk(frames -> frames.limit(NEAR)
                .anyMatch(each -> each.getMethodName().equals(BETWEEN_VERBS)));
    }
}
