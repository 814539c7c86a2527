package no.whatmatters.storage;

import org.hl7.fhir.r4.model.Resource;

/**
 * What was sent, for each attempt to store it: itself for the first one, because HAPI's copies forget how a decimal was written,
 * and a copy for each further one, because an attempt leaves its traces.
 */
final class Attempts {

    private final Resource sent;
    private final Resource spare;
    private boolean tried;

    Attempts(Resource sent) {
        this.sent = sent;
        this.spare = sent.copy();
    }

    Resource next() {
        if (!tried) {
            tried = true;
            return sent;
        }
        return spare.copy();
    }
}
