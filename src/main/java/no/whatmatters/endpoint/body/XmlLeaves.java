package no.whatmatters.endpoint.body;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.whatmatters.endpoint.guard.XmlStreams;

/** Counts the values of a resource in XML, but for its narrative. */
final class XmlLeaves {

    private static final String NARRATIVE = "http://www.w3.org/1999/xhtml";

    private XmlLeaves() {}

    static Leaves of(String xml) {
        Leaves leaves = new Leaves();
        Deque<Boolean> hasSomething = new ArrayDeque<>();
        try {
            XMLStreamReader reader = XmlStreams.of(xml);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader, leaves, hasSomething);
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (!hasSomething.pop()) {
                            leaves.add(Leaves.NOTHING);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!reader.isWhiteSpace()) {
                            leaves.add("text");
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new Illegible(e);
        }
        return leaves;
    }

    private static void start(XMLStreamReader reader, Leaves leaves, Deque<Boolean> hasSomething)
            throws XMLStreamException {
        if (!hasSomething.isEmpty()) {
            hasSomething.pop();
            hasSomething.push(true);
        }
        if (NARRATIVE.equals(reader.getNamespaceURI())) {
            skip(reader);
            return;
        }
        hasSomething.push(reader.getAttributeCount() > 0);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeValue(i).isEmpty()) {
                leaves.add(reader.getLocalName());
            }
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
