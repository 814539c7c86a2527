package no.whatmatters.storage.hapi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import jakarta.persistence.EntityManager;
import java.util.Date;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A record waits until it is whole; none is left out without a word. Decision 0086. */
class FlushesWholeRecordsTest extends ServerTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void failsRatherThanLeaveOutARecordThatHasNoVersion() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> entities.persist(halfMade())))
                .rootCause()
                .hasMessage("A record would have been left out, as HAPI has made no version of it.");
    }

    private static ResourceTable halfMade() {
        ResourceTable record = new ResourceTable();
        record.setId(new JpaPid());
        record.setResourceType("Goal");
        record.setFhirId("half-made");
        record.setPublished(new Date());
        record.setUpdated(new Date());
        return record;
    }
}
