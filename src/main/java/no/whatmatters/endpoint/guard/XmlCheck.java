package no.whatmatters.endpoint.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML body as a stream of events, building nothing. A document type is refused as soon as it begins: entities that
 * read files, call out or multiply have nowhere to be declared.
 */
final class XmlCheck {

    /** More than any of FHIR's, and as long as others who read this body allow: of an element, an attribute, a namespace. */
    private static final int LONGEST_NAME = 1_000;

    private final XMLStreamReader xml;
    private final int deepest;
    private final BundleEntries entries;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Repeats> repeats = new ArrayDeque<>();

    private XmlCheck(XMLStreamReader xml, RequestLimits limits) {
        this.xml = xml;
        this.deepest = limits.depth();
        this.entries = new BundleEntries(limits.entries());
    }

    /** One document. */
    static void check(byte[] body, RequestLimits limits) {
        Characters.checkRaw(body);
        try {
            XMLStreamReader xml = XmlStreams.of(body);
            // XML 1.1 allows control characters.
            if ("1.1".equals(xml.getVersion())) {
                throw malformed(xml.getLocation());
            }
            new XmlCheck(xml, limits).walk();
        } catch (XMLStreamException failure) {
            throw malformed(failure.getLocation());
        }
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new RequestRefused(RequestRefusal.DOCTYPE_NOT_ALLOWED);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw malformed(xml.getLocation());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> name(xml.getPITarget(), null);
                case XMLStreamConstants.START_ELEMENT -> {
                    names();
                    open(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    repeats.pop();
                }
                default -> {}
            }
        }
    }

    private void names() {
        name(xml.getLocalName(), xml.getPrefix());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i), xml.getAttributePrefix(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            name(xml.getNamespacePrefix(i), xml.getNamespaceURI(i));
        }
    }

    private void name(@Nullable String name, @Nullable String beside) {
        if (length(name) + length(beside) >= LONGEST_NAME) {
            throw malformed(xml.getLocation());
        }
    }

    private static int length(@Nullable String name) {
        return name == null ? 0 : name.length();
    }

    private void open(String element) {
        if (open.size() == deepest) {
            throw new RequestRefused(RequestRefusal.TOO_DEEP, String.valueOf(deepest));
        }
        if (open.isEmpty()) {
            entries.resourceType(element);
        } else if (open.size() == 1 && element.equals("entry")) {
            entries.one();
        }
        String parent = open.isEmpty() ? "" : open.element();
        if (!repeats.isEmpty()) {
            repeats.element().one(element);
        }
        open.push(element);
        repeats.push(new Repeats());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Numbers.checkText(parent, element, xml.getAttributeValue(i));
        }
    }

    private static RequestRefused malformed(Location where) {
        return new RequestRefused(
                RequestRefusal.MALFORMED_XML,
                String.valueOf(where.getLineNumber()),
                String.valueOf(where.getColumnNumber()));
    }
}
