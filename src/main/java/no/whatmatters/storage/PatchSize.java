package no.whatmatters.storage;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * How much a patch asks for.
 *
 * @param record what it changes, such as {@code Goal/0198…}
 * @param operations how many there are
 * @param copies how many of them copy
 * @param bytes of the patch itself
 */
record PatchSize(String record, int operations, int copies, long bytes) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Of a patch as an entry of a Bundle holds it; of none where it holds no patch. */
    static PatchSize of(String record, @Nullable Resource body) {
        if (body instanceof Binary binary && binary.getData() != null) {
            return of(record, new String(binary.getData(), StandardCharsets.UTF_8));
        }
        if (body instanceof Parameters parameters) {
            int length = FhirContext.forR4Cached()
                    .newJsonParser()
                    .encodeResourceToString(parameters)
                    .length();
            return new PatchSize(record, parameters.getParameter().size(), 0, length);
        }
        return new PatchSize(record, 0, 0, 0);
    }

    /** Of a JSON Patch; as far as it can be read. */
    static PatchSize of(String record, String patch) {
        int operations = 0;
        int copies = 0;
        try (JsonParser json = JSON.createParser(patch)) {
            int open = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (open == 2 && token == JsonToken.START_OBJECT) {
                    operations++;
                } else if (open == 2
                        && token == JsonToken.VALUE_STRING
                        && "op".equals(json.currentName())
                        && "copy".equals(json.getText())) {
                    copies++;
                }
            }
        } catch (IOException noPatch) {
            // For whoever carries it out to say.
        }
        return new PatchSize(record, operations, copies, patch.length());
    }

    /** Bytes that the record may have while the patch is carried out. */
    long reach(long stored) {
        return (stored + bytes) << copies;
    }
}
