package no.whatmatters.storage;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IIdType;

/** Ids that a sender chooses with PUT are UUIDs: anything else could be guessed, or hold a person's number. */
final class SenderIds {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private SenderIds() {}

    /**
     * Checks the id of a PUT.
     *
     * @throws InvalidRequestException where it is no UUID
     */
    static void check(IIdType id) {
        if (id.hasIdPart() && !UUID.matcher(id.getIdPart()).matches()) {
            throw new InvalidRequestException("An id chosen by the sender must be a UUID, such as"
                    + " 3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f. Or use POST, and the server chooses one.");
        }
    }
}
