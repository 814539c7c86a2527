package no.whatmatters.careplan.whatmatters;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.picture.At;
import org.hl7.fhir.r4.model.Resource;

/**
 * Names one answer: of what may be seen alone, so that it tells nothing of what may not. The same name is the same answer to the
 * letter, on every node; even its id and its time follow from it.
 *
 * @param hash of everything that the answer is made from
 */
record Tag(HashCode hash) {

    private static final String SUBSETTED = "SUBSETTED";

    /**
     * The name of an answer.
     *
     * @param version of the server, whose words may be others tomorrow
     * @param at the moment since when it is so, as it was asked for
     * @param shown all versions that it may tell of, in order
     */
    static Tag of(String version, Form form, At at, List<Resource> shown) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(version, hasher);
        put(form.toString(), hasher);
        put(at.toString(), hasher);
        for (Resource each : shown) {
            put(PersonalRecords.nameOf(each), hasher);
            put(String.valueOf(each.getMeta().getVersionId()), hasher);
            if (isPart(each)) {
                // What was taken out of it depends on who looks, so its version does not say it all.
                put(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(each), hasher);
            }
        }
        return new Tag(hasher.hash());
    }

    /** As it stands in the header ETag: weak, as all of FHIR's are. */
    String header() {
        return "W/\"" + hash.toString().substring(0, 32) + "\"";
    }

    /** Whether that is one of the names in If-None-Match (RFC 9110, 13.1.2); a star is any. */
    boolean isIn(String ifNoneMatch) {
        for (String each : ifNoneMatch.split(",", -1)) {
            String name = each.strip();
            if (name.equals("*") || name.equals(header()) || header().equals("W/" + name)) {
                return true;
            }
        }
        return false;
    }

    /** Id of the document. */
    UUID id() {
        ByteBuffer bytes = ByteBuffer.wrap(hash.asBytes());
        // Version 8 of RFC 9562: made from something, in a way of one's own.
        long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static boolean isPart(Resource resource) {
        return resource.getMeta().getTag().stream().anyMatch(each -> SUBSETTED.equals(each.getCode()));
    }

    private static void put(String text, Hasher hasher) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
