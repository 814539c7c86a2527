package no.whatmatters.storage.hapi;

import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEntityEvent;
import org.hibernate.event.spi.FlushEntityEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.hibernate.type.BasicType;

/**
 * Inserts the row of a new resource, and of a new version, as it is when it is inserted. HAPI hands them to Hibernate before it
 * has filled them in; Hibernate would insert them as they were then, and bring each up to date with a second statement.
 * Decision 0051.
 */
final class WrittenAsItIs implements FlushEntityEventListener, Integrator {

    private static final long serialVersionUID = 1L;

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        sessions.getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .prependListeners(EventType.FLUSH_ENTITY, this);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {}

    /** What was loaded is, of a new row, the very array that its insert will write. */
    @Override
    public void onFlushEntity(FlushEntityEvent event) {
        EntityEntry entry = event.getEntityEntry();
        Object[] written = entry.getLoadedState();
        if (!isOfResource(event.getEntity())
                || entry.getStatus() != Status.MANAGED
                || entry.isExistsInDatabase()
                || written == null) {
            return;
        }
        EntityPersister row = entry.getPersister();
        Object[] now = row.getValues(event.getEntity());
        if (!isSameVersion(row, written, now)) {
            return;
        }
        for (int i = 0; i < now.length; i++) {
            if (row.getPropertyTypes()[i] instanceof BasicType && row.getPropertyInsertability()[i]) {
                written[i] = now[i];
            }
        }
    }

    private static boolean isOfResource(Object row) {
        return row instanceof ResourceTable || row instanceof ResourceHistoryTable;
    }

    /** A row that was changed again as a further version, before it was inserted, is left to Hibernate. */
    private static boolean isSameVersion(EntityPersister row, Object[] written, Object[] now) {
        return !row.isVersioned()
                || row.getVersionType().isEqual(written[row.getVersionProperty()], now[row.getVersionProperty()]);
    }
}
