package no.whatmatters.endpoint.body;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.EncodingEnum;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A body, read.
 *
 * @param resource all of it that HAPI's parser can hold; null where it can hold nothing
 * @param sent what was sent, without what says nothing
 * @param whole whether all that was sent is in the resource
 * @param lost names of what is not, as far as they are known
 */
record Reading(@Nullable Resource resource, String sent, boolean whole, Set<String> lost) {

    /** Reads JSON. What only HAPI cannot read is written for it in another way first. */
    static Reading ofJson(String json, FhirContext fhir, @Nullable String base) {
        Reading reading = read(json, fhir.newJsonParser(), base);
        if (reading.whole()) {
            return reading;
        }
        Rewriting rewriting = Rewriting.of(json);
        Reading again = read(rewriting.tidied(), fhir.newJsonParser(), base);
        if (again.whole() || again.resource() != null) {
            return again;
        }
        Reading rest = read(rewriting.withoutWhatHapiStumblesOver(fhir.getResourceTypes()), fhir.newJsonParser(), base);
        return new Reading(rest.resource(), again.sent(), false, Set.of());
    }

    /** Reads XML. */
    static Reading ofXml(String xml, FhirContext fhir, @Nullable String base) {
        Reading reading = read(xml, fhir.newXmlParser(), base);
        if (reading.whole() || reading.resource() != null) {
            return reading;
        }
        String rest = SentXml.withoutWhatHapiStumblesOver(xml, fhir.getResourceTypes());
        return new Reading(read(rest, fhir.newXmlParser(), base).resource(), xml, false, Set.of());
    }

    private static Reading read(String body, IParser parser, @Nullable String base) {
        Losses losses = Losses.counted();
        parser.setParserErrorHandler(losses.handler());
        parser.setServerBaseUrl(base);
        Resource resource;
        try {
            resource = (Resource) parser.parseResource(body);
        } catch (RuntimeException stumbled) { // in many ways, some of them bare
            return new Reading(null, body, false, Set.of());
        }
        Set<String> lost = losses.none() ? lost(body, resource, parser) : Set.of();
        return new Reading(resource, body, losses.none() && lost.isEmpty(), lost);
    }

    /** What the parser leaves out without telling. */
    private static Set<String> lost(String body, Resource resource, IParser parser) {
        boolean json = parser.getEncoding() == EncodingEnum.JSON;
        JsonLeaves leaves = json ? JsonLeaves.of(body) : null;
        if (leaves != null && !leaves.unusual() && leaves.kinds().areThoseOf(Kinds.of(resource))) {
            return Set.of();
        }
        String read = parser.encodeResourceToString(resource);
        return leaves == null
                ? XmlLeaves.of(body).missingIn(XmlLeaves.of(read))
                : leaves.leaves().missingIn(JsonLeaves.of(read).leaves());
    }
}
