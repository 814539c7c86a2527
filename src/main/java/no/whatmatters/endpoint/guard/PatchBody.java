package no.whatmatters.endpoint.guard;

import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Binary;

/** A JSON Patch as an entry of a Bundle holds it. It is held to what one that comes alone is held to. */
public final class PatchBody {

    private PatchBody() {}

    /** Whether it says that it is a JSON Patch. */
    public static boolean isSaidBy(Binary sent) {
        String type = sent.getContentType() == null ? "" : sent.getContentType();
        return type.replaceFirst(";.*", "").strip().equals(BodyKind.JSON_PATCH.mediaType());
    }

    /**
     * Checks it, building nothing, and drops a byte order mark.
     *
     * @throws RequestRefused where it is malformed or costly
     */
    public static void check(Binary sent, RequestLimits limits) {
        byte[] body = ByteOrderMark.dropped(sent.getData() == null ? new byte[0] : sent.getData());
        BodyKind.JSON_PATCH.check(body, limits);
        sent.setData(body);
    }
}
