package no.whatmatters.storage.hapi;

import ca.uhn.fhir.jpa.model.entity.ResourceSearchUrlEntity;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEntityEvent;
import org.hibernate.event.spi.FlushEntityEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Has HAPI keep no list of the conditions of conditional creates: {@code business_identifier} does what it is for, and for
 * good. The list held identity numbers. Decision 0085.
 */
final class KeepsNoConditions implements FlushEntityEventListener, PreInsertEventListener, Integrator {

    private static final long serialVersionUID = 1L;

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        EventListenerRegistry listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
        // In front of what writes a row as it is then.
        listeners.prependListeners(EventType.FLUSH_ENTITY, this);
        listeners.appendListeners(EventType.PRE_INSERT, this);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {}

    /** A record of which nothing is listed is not looked for in the list later. */
    @Override
    public void onFlushEntity(FlushEntityEvent event) {
        if (event.getEntity() instanceof ResourceTable record
                && record.isSearchUrlPresent()
                && !event.getEntityEntry().isExistsInDatabase()) {
            record.setSearchUrlPresent(false);
        }
    }

    /** Whether the row is not to be inserted. */
    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return event.getEntity() instanceof ResourceSearchUrlEntity;
    }
}
