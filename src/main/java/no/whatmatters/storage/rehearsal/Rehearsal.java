package no.whatmatters.storage.rehearsal;

import ca.uhn.fhir.context.FhirContext;
import java.util.UUID;
import no.whatmatters.storage.Records;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes a discharge and takes it back before the endpoint opens: so the first write finds classes loaded, statements prepared
 * and expressions parsed, as the tenth does.
 */
@Component
class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String EXAMPLE = "Bundle-kari-1-discharge";

    /** As the example's sender numbers what it sends. */
    private static final String NUMBERED = "4711.";

    /** Found by measuring: more rounds cost the start more than they spare the first request. */
    private static final int ROUNDS = 5;

    private final FhirContext fhir;
    private final Records records;
    private final RehearsedWrite write;
    private volatile boolean done;

    Rehearsal(FhirContext fhir, Records records, RehearsedWrite write) {
        this.fhir = fhir;
        this.records = records;
        this.write = write;
    }

    @Override
    public void start() {
        try {
            for (int i = 0; i < ROUNDS; i++) {
                rehearse();
            }
        } catch (RuntimeException failure) {
            // The first request will be slow, or will be told what is wrong.
            LOG.warn("The rehearsal of a write failed: {}", failure.getClass().getName());
        }
        done = true;
    }

    /**
     * One round.
     *
     * @throws IllegalStateException where it was not taken back
     */
    void rehearse() {
        if (!write.takingBack(() -> records.asSystem("rehearse a write").transaction(discharge()))) {
            throw new IllegalStateException("a rehearsed write has stayed");
        }
    }

    private Bundle discharge() {
        String sent = CompiledGuide.example(EXAMPLE).replace(NUMBERED, UUID.randomUUID() + ".");
        return fhir.newJsonParser().parseResource(Bundle.class, sent);
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the guide is in the store, and before the web server starts. */
    @Override
    public int getPhase() {
        return 1;
    }
}
