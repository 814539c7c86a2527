package no.whatmatters.careplan.narrative;

import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Quote;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Builds the text of a section, within what FHIR allows in a narrative (txt-1). Words are always added as text, so they
 * are escaped; words in another language than the narrative say so.
 */
final class Markup {

    private final XhtmlNode node;
    private final Narrator narrator;

    private Markup(XhtmlNode node, Narrator narrator) {
        this.node = node;
        this.narrator = narrator;
    }

    static Markup narrative(Narrator narrator) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", XhtmlNode.XMLNS);
        div.setAttribute("lang", narrator.language().tag());
        div.setAttribute("xml:lang", narrator.language().tag());
        return new Markup(div, narrator);
    }

    XhtmlNode node() {
        return node;
    }

    Markup in(String tag) {
        return new Markup(node.addTag(tag), narrator);
    }

    Markup with(String attribute, String value) {
        node.setAttribute(attribute, value);
        return this;
    }

    Markup text(String text) {
        node.addText(text);
        return this;
    }

    /** A paragraph of its own. */
    Markup say(String key, Object... arguments) {
        in("p").text(narrator.say(key, arguments));
        return this;
    }

    /** Words in the quotation marks of this language. */
    Markup quote(Quote quote) {
        Markup place = needsTag(quote) ? in("span").language(quote.language()) : this;
        place.text(narrator.say("quote", quote.words()));
        return this;
    }

    /** The same without quotation marks, for what is written about a person rather than said by them. */
    Markup words(Quote quote) {
        Markup place = needsTag(quote) ? in("span").language(quote.language()) : this;
        place.text(quote.words());
        return this;
    }

    /** What a concept is called. */
    Markup named(CodeableConcept concept, String language) {
        return words(new Quote(narrator.name(concept), narrator.knows(concept) ? "" : language));
    }

    /** A table whose columns have those headings. */
    Markup table(Stream<String> headings) {
        Markup table = in("table");
        Markup row = table.in("thead").in("tr");
        headings.forEach(each -> row.in("th").with("scope", "col").text(narrator.say(each)));
        return table.in("tbody");
    }

    Markup table(String... headings) {
        return table(Stream.of(headings));
    }

    Markup rowHeading() {
        return in("th").with("scope", "row");
    }

    /** A date, or some, kept on one line where there is room. */
    Markup date(String text) {
        return with("class", "date").text(text);
    }

    /** A smaller line below what stands in a cell. */
    Markup below(String text) {
        if (!text.isEmpty()) {
            node.addTag("br");
            in("small").text(text);
        }
        return this;
    }

    private Markup language(String tag) {
        return with("lang", tag).with("xml:lang", tag);
    }

    private boolean needsTag(Quote quote) {
        return !quote.language().isEmpty()
                && !quote.language().startsWith(narrator.language().tag());
    }
}
