package no.whatmatters.endpoint.body;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a body in XML apart. The guard has looked at it: it declares nothing. */
final class SentXml {

    private SentXml() {}

    static SentParts parts(String body) {
        Element root = read(body);
        Map<String, String> inner = new LinkedHashMap<>();
        String type = root.getLocalName();
        String list = SentParts.listOf(type);
        List<Element> holders = list.isEmpty() ? List.of() : children(root, list);
        for (int i = 0; i < holders.size(); i++) {
            for (Element resource : children(holders.get(i), "resource")) {
                List<Element> only = children(resource, null);
                if (only.size() == 1) {
                    inner.put(type + "." + list + "[" + i + "].resource", text(only.get(0)));
                    holders.get(i).removeChild(resource);
                }
            }
        }
        return new SentParts(true, text(root), inner);
    }

    /** As {@link Rewriting#withoutWhatHapiStumblesOver}. */
    static String withoutWhatHapiStumblesOver(String body, Set<String> types) {
        Element root = read(body);
        strip(root, types);
        return text(root);
    }

    private static void strip(Element parent, Set<String> types) {
        for (Element child : children(parent, null)) {
            boolean unnamed = child.getLocalName().equals("resource")
                    && children(child, null).stream().anyMatch(each -> !types.contains(each.getLocalName()));
            if (unnamed || Rewriting.isStumblingBlock(child.getLocalName(), child.getAttribute("value"))) {
                parent.removeChild(child);
            } else {
                strip(child, types);
            }
        }
    }

    private static Element read(String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // It would print what it stumbles over; what it cannot go on from it throws all the same.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(body))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new Illegible(e);
        }
    }

    private static List<Element> children(Element parent, @Nullable String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && (name == null || name.equals(element.getLocalName()))) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new Illegible(e);
        }
    }
}
