package no.whatmatters.conversation.completion;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** What is stored, as the open transaction has it so far. */
interface Stored {

    /** The current version of {@code Goal/…}; empty where there is none. */
    Optional<Resource> current(String id);

    /** A past version of it. */
    Optional<Resource> past(String id, long version);
}
