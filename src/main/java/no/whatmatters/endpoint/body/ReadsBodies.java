package no.whatmatters.endpoint.body;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Reads a body before HAPI does, because HAPI stops at the first thing that it cannot read, and drops others in silence. What
 * was read whole is handed to it, so that nothing is read twice; what is read elsewhere is read as strictly.
 */
@Component
@Interceptor(order = InterceptorOrder.BODY)
class ReadsBodies implements ServerInterceptor {

    private static final String UNNAMED = "urn:whatmatters:unnamed";

    private final FhirContext fhir;

    ReadsBodies(FhirContext fhir) {
        this.fhir = fhir;
        Losses.refusedBy(fhir);
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void read(RequestDetails request) {
        EncodingEnum encoding = EncodingEnum.forContentTypeStrict(request.getHeader("Content-Type"));
        byte[] body = encoding == null ? null : request.loadRequestContents();
        if (body == null || body.length == 0) {
            return;
        }
        boolean xml = encoding == EncodingEnum.XML;
        String text = new String(body, StandardCharsets.UTF_8);
        Reading reading = readingOf(text, xml, request.getFhirServerBase());
        Resource resource = reading.resource();
        if (resource == null) {
            return; // no resource at all, which HAPI will say
        }
        if (isOfOtherType(resource, request)) {
            throw new RequestRefused(RequestRefusal.RESOURCE_OF_OTHER_TYPE, expected(request), resource.fhirType());
        }
        if (!reading.whole()) {
            dropWhatHasNoValue(resource);
            new Unread(resource, SentParts.of(reading.sent(), xml), reading.lost()).keepWith(request);
        }
        if (!isOperation(request)) {
            request.setResource(resource);
        } else if (!reading.whole()) {
            request.setRequestContents(bytes(encoding.newParser(fhir).encodeResourceToString(resource)));
        } else if (!reading.sent().equals(text)) {
            request.setRequestContents(bytes(reading.sent()));
        }
    }

    private Reading readingOf(String text, boolean xml, String base) {
        try {
            return xml ? Reading.ofXml(text, fhir, base) : Reading.ofJson(text, fhir, base);
        } catch (Illegible e) {
            throw e.refused(xml);
        }
    }

    /** An operation reads its own parameters, and so does a patch. */
    private static boolean isOfOtherType(Resource resource, RequestDetails request) {
        return !isOperation(request)
                && request.getRequestType() != RequestTypeEnum.PATCH
                && !resource.fhirType().equals(expected(request));
    }

    private static String expected(RequestDetails request) {
        String type = request.getResourceName();
        return type == null || type.isEmpty() ? "Bundle" : type;
    }

    private static boolean isOperation(RequestDetails request) {
        return request.getOperation() != null && request.getOperation().startsWith("$");
    }

    /**
     * A date that is none is kept by HAPI as a text, and would be refused when it is read again; and so would an extension
     * without a name. None of it is stored.
     */
    private static void dropWhatHasNoValue(Base element) {
        for (Property property : element.children()) {
            for (Base child : property.getValues()) {
                if (child instanceof PrimitiveType<?> primitive && primitive.getValue() == null) {
                    primitive.setValueAsString(null);
                }
                if (child instanceof Extension extension && extension.getUrl() == null) {
                    extension.setUrl(UNNAMED);
                }
                dropWhatHasNoValue(child);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
