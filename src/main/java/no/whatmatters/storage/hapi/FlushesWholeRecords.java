package no.whatmatters.storage.hapi;

import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import java.util.Arrays;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.internal.DefaultFlushEventListener;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Writes records of a Bundle when they are whole. HAPI flushes between its creations and its updates, when none has a version yet,
 * and would write each row a second time for that. A flush of a half-made record waits for the next one; a transaction that
 * would end with one fails. Decision 0086.
 */
final class FlushesWholeRecords extends DefaultFlushEventListener implements Integrator {

    private static final long serialVersionUID = 1L;

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
        if (isAnyHalfMade(event.getSession())) {
            event.getSession().getActionQueue().registerProcess((BeforeTransactionCompletionProcess)
                    FlushesWholeRecords::requireWhole);
        } else {
            super.onFlush(event);
        }
    }

    private static void requireWhole(SessionImplementor session) {
        if (isAnyHalfMade(session)) {
            throw new IllegalStateException("A record would have been left out, as HAPI has made no version of it.");
        }
    }

    private static boolean isAnyHalfMade(SessionImplementor session) {
        return session.getActionQueue().numberOfInsertions() > 0
                && Arrays.stream(session.getPersistenceContext().reentrantSafeEntityEntries())
                        .anyMatch(each -> each.getKey() instanceof ResourceTable record
                                && record.getCurrentVersionEntity() == null
                                && !each.getValue().isExistsInDatabase());
    }
}
