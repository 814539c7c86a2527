package no.whatmatters.careplan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** A document as a page of HTML that stands alone: no script, nothing fetched, made for a screen and for paper (A4). */
public final class Page {

    /** Its whole appearance. */
    public static final String STYLE = style();

    private Page() {}

    /** The page, in the language of the document. */
    public static String of(Bundle document) {
        Composition composition = (Composition) document.getEntryFirstRep().getResource();
        XhtmlNode html = new XhtmlNode(NodeType.Element, "html");
        html.setAttribute("lang", composition.getLanguage());
        XhtmlNode head = html.addTag("head");
        head.addTag("meta").setAttribute("charset", "utf-8");
        head.addTag("meta")
                .setAttribute("name", "viewport")
                .setAttribute("content", "width=device-width, initial-scale=1");
        head.addTag("title").addText(composition.getTitle());
        head.addTag("style").addText(STYLE);
        XhtmlNode main = html.addTag("body").addTag("main");
        main.addTag("h1").addText(composition.getTitle());
        add(composition.getText(), main.addTag("header"));
        composition.getSection().forEach(each -> section(each, main));
        return "<!DOCTYPE html>\n"
                + new XhtmlComposer(XhtmlComposer.HTML).compose(html).replace("\r\n", "\n") + "\n";
    }

    private static void section(SectionComponent section, XhtmlNode main) {
        XhtmlNode place = main.addTag("section");
        place.addTag("h2").addText(section.getTitle());
        add(section.getText(), place);
    }

    /** A copy: composing HTML puts line breaks into the nodes, and the document is not the page's to change. */
    private static void add(Narrative narrative, XhtmlNode place) {
        place.addChildNode(narrative.getDiv().copy());
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the page cannot be read", e);
        }
    }
}
