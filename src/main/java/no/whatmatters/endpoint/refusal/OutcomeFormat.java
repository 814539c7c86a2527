package no.whatmatters.endpoint.refusal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An OperationOutcome of one issue as JSON or XML, written without HAPI: it must also work before HAPI has started and when
 * it has failed.
 */
enum OutcomeFormat {
    JSON("application/fhir+json;charset=UTF-8") {
        @Override
        byte[] write(Refusal refusal, String text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            try (JsonGenerator json = JSON_FACTORY.createGenerator(bytes)) {
                json.writeStartObject();
                json.writeStringField("resourceType", "OperationOutcome");
                json.writeArrayFieldStart("issue");
                json.writeStartObject();
                json.writeStringField("severity", "error");
                json.writeStringField("code", refusal.issueType());
                json.writeObjectFieldStart("details");
                json.writeArrayFieldStart("coding");
                json.writeStartObject();
                json.writeStringField("system", Refusal.CODE_SYSTEM);
                json.writeStringField("code", refusal.code());
                json.writeEndObject();
                json.writeEndArray();
                json.writeStringField("text", text);
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
            return bytes.toByteArray();
        }
    },

    XML("application/fhir+xml;charset=UTF-8") {
        @Override
        byte[] write(Refusal refusal, String text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            try {
                XMLStreamWriter xml = XML_FACTORY.createXMLStreamWriter(bytes, "UTF-8");
                xml.writeStartElement("OperationOutcome");
                xml.writeDefaultNamespace("http://hl7.org/fhir");
                xml.writeStartElement("issue");
                value(xml, "severity", "error");
                value(xml, "code", refusal.issueType());
                xml.writeStartElement("details");
                xml.writeStartElement("coding");
                value(xml, "system", Refusal.CODE_SYSTEM);
                value(xml, "code", refusal.code());
                xml.writeEndElement();
                value(xml, "text", text);
                xml.writeEndDocument();
                xml.close();
            } catch (XMLStreamException failure) {
                throw new IOException(failure);
            }
            return bytes.toByteArray();
        }
    };

    private static final JsonFactory JSON_FACTORY = new JsonFactory();
    private static final XMLOutputFactory XML_FACTORY = XMLOutputFactory.newFactory();
    private static final Pattern FORMAT_PARAMETER = Pattern.compile("(?:^|&)_format=([^&]*)");

    private final String contentType;

    OutcomeFormat(String contentType) {
        this.contentType = contentType;
    }

    abstract byte[] write(Refusal refusal, String text) throws IOException;

    String contentType() {
        return contentType;
    }

    /** By {@code _format} in the URL, else by Accept, else JSON. */
    static OutcomeFormat wantedBy(HttpServletRequest request) {
        return Objects.requireNonNullElse(askedFor(request), JSON);
    }

    /** As {@link #wantedBy}, but null where a format is asked for that nobody can give. */
    static @Nullable OutcomeFormat askedFor(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            Matcher format = FORMAT_PARAMETER.matcher(request.getQueryString());
            if (format.find()) {
                return ofParameter(format.group(1));
            }
        }
        String accepted = Headers.joined(request, "Accept");
        for (String mediaType : WeightedChoices.mostWantedFirst(accepted)) {
            OutcomeFormat ours = ofMediaType(mediaType);
            if (ours != null) {
                return ours;
            }
        }
        return accepted == null || accepted.isBlank() ? JSON : null;
    }

    /** Many forget that a plus in an address is a space. */
    private static @Nullable OutcomeFormat ofParameter(String given) {
        String format = given.toLowerCase(Locale.ROOT)
                .replace("%2b", "+")
                .replace("%2f", "/")
                .replace("%20", "+");
        return switch (format) {
            case "json" -> JSON;
            case "xml" -> XML;
            default -> format.contains("*") ? null : ofMediaType(format.replaceFirst("(;|%3b).*", ""));
        };
    }

    static @Nullable OutcomeFormat ofMediaType(String mediaType) {
        return switch (mediaType) {
            case "application/fhir+xml", "application/xml", "text/xml" -> XML;
            case "application/fhir+json", "application/json", "text/json", "application/*", "text/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static void value(XMLStreamWriter xml, String element, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("value", value);
    }
}
