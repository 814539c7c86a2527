package no.whatmatters.storage;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ids of ours: UUID version 7 (RFC 9562), the first 48 bits the time in milliseconds, the rest random. They cannot be
 * guessed, and new rows land beside each other in the indexes.
 */
@Component
public class TimeOrderedIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** A new id. */
    public UUID next() {
        long time = clock.millis() << 16;
        long high = time | VERSION_7 | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | VARIANT;
        return new UUID(high, low);
    }

    /**
     * Has HAPI store a new resource under an id of ours, whatever id its sender wrote into it. That of a person or an
     * organisation is random as a whole: whoever sends one is not to see since when it is known.
     */
    void assignTo(IBaseResource resource) {
        UUID id = BusinessIdentifier.NATIONALLY_NUMBERED.contains(resource.fhirType()) ? UUID.randomUUID() : next();
        resource.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id.toString());
    }

    /** The id it will have; null where none was assigned. */
    static @Nullable String assignedTo(IBaseResource resource) {
        return (String) resource.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE);
    }
}
