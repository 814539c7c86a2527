package no.whatmatters.endpoint.guard;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams of events of XML that somebody sent: nothing is fetched, nothing is declared, and an attachment is one attribute. */
public final class XmlStreams {

    private static final int MOST_ATTRIBUTES = 50;

    private static final XMLInputFactory FACTORY = factory();

    private XmlStreams() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The body is bounded already.
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }

    /** Of a body as it came. It is UTF-8, whatever its XML declaration says: so HAPI reads it too. */
    static XMLStreamReader of(byte[] body) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(body), "UTF-8");
    }

    /** Of a text. */
    public static XMLStreamReader of(String xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(xml));
    }
}
