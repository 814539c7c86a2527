package no.whatmatters.endpoint.guard;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/**
 * Reads an XML body as a stream of events, building nothing. A document type is refused as soon as it begins: entities that
 * read files, call out or multiply have nowhere to be declared.
 */
final class XmlCheck {

    private static final XMLInputFactory FACTORY = factory();

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

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The body is bounded already, and an attachment is one attribute.
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 50);
        return factory;
    }

    /** One document. Its bytes are UTF-8, whatever its XML declaration says: so HAPI reads it too. */
    static void check(byte[] body, RequestLimits limits) {
        Characters.checkRaw(body);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body), "UTF-8");
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
                case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    repeats.pop();
                }
                default -> {}
            }
        }
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
