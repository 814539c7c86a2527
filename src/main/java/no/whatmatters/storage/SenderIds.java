package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.FromOutside;
import org.hl7.fhir.instance.model.api.IIdType;

/** Ids that a sender chooses with PUT are UUIDs: anything else could be guessed, or hold a person's number. */
final class SenderIds {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private SenderIds() {}

    /**
     * Checks the id of a caller's PUT; the service's own may be what they are.
     *
     * @throws RequestRefused where it is no UUID
     */
    static void check(IIdType id, RequestDetails request) {
        boolean fromOutside = FromOutside.of(request) != null;
        if (fromOutside && id.hasIdPart() && !UUID.matcher(id.getIdPart()).matches()) {
            throw new RequestRefused(StorageRefusal.ID_NOT_A_UUID);
        }
    }
}
