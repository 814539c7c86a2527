package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a change says of the version it is made to. Noted before HAPI is asked, which heeds it for some
 * changes and drops it for others; looked at when the change is about to be stored.
 *
 * @param ifMatch what If-Match says, or null where the sender says nothing
 * @param ownIdentifier whether the record is named by an identifier of the sender's own, and not by its id
 * @param place where the change stands, as FHIRPath; null for a change that stands alone
 */
public record ExpectedVersion(
        @Nullable IfMatch ifMatch,
        boolean ownIdentifier,
        @Nullable String place) {

    private static final String NOTED = ExpectedVersion.class.getName();
    private static final ExpectedVersion NOTHING_SAID = new ExpectedVersion(null, false, null);

    /** Notes it for the resource that is to be stored. */
    public void noteFor(IBaseResource resource) {
        resource.setUserData(NOTED, this);
    }

    /** Notes it for a patch or delete, where the resource is not at hand yet. */
    public void noteFor(IIdType id, RequestDetails request) {
        notes(request).put(key(id), this);
    }

    /** Whether the sender sent the record as a whole; not so for a patch, or what the service changes by itself. */
    public static boolean isSentWhole(IBaseResource resource) {
        return resource.getUserData(NOTED) != null;
    }

    /** Whether the sender sent the record as a whole, and named it by an identifier of its own. */
    public static boolean isSentByIdentifier(IBaseResource resource) {
        return resource.getUserData(NOTED) instanceof ExpectedVersion noted && noted.ownIdentifier();
    }

    static ExpectedVersion of(IBaseResource resource, RequestDetails request) {
        if (resource.getUserData(NOTED) instanceof ExpectedVersion noted) {
            return noted;
        }
        return notes(request).getOrDefault(key(resource.getIdElement()), NOTHING_SAID);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ExpectedVersion> notes(RequestDetails request) {
        return (Map<String, ExpectedVersion>)
                request.getUserData().computeIfAbsent(NOTED, unused -> new HashMap<String, ExpectedVersion>());
    }

    private static String key(IIdType id) {
        return id.getResourceType() + "/" + id.getIdPart();
    }
}
