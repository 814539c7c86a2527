package no.whatmatters.storage.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import jakarta.persistence.EntityManager;
import java.util.Date;
import no.whatmatters.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** HAPI's flush between verbs waits for the next one; whoever else flushes, flushes. Decision 0086. */
class FlushesWholeRecordsTest extends ServerTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void leavesHalfMadeRecordsToTheNextFlush() {
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            open.setRollbackOnly();
            entities.persist(halfMade());
            FlushedOnce.during(of(HTTPVerb.POST, HTTPVerb.PUT), () -> {
                handleVerbChangeInTransactionWriteOperations();
                assertThat(isWritten()).isFalse();
                entities.flush();
                return assertThat(isWritten()).isTrue();
            });
        });
    }

    @Test
    void leavesNothingWhereAPatchLooksForIt() {
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            open.setRollbackOnly();
            entities.persist(halfMade());
            FlushedOnce.during(of(HTTPVerb.POST, HTTPVerb.PATCH), () -> {
                handleVerbChangeInTransactionWriteOperations();
                return assertThat(isWritten()).isTrue();
            });
        });
    }

    private static Bundle of(HTTPVerb... methods) {
        Bundle bundle = new Bundle();
        for (HTTPVerb each : methods) {
            bundle.addEntry().getRequest().setMethod(each);
        }
        return bundle;
    }

    /** As HAPI's processor of transactions calls it. */
    private void handleVerbChangeInTransactionWriteOperations() {
        entities.flush();
    }

    private boolean isWritten() {
        return database.queryForObject("select count(*) from hfj_resource where fhir_id = 'half-made'", Long.class)
                == 1;
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
