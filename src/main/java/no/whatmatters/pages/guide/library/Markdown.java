package no.whatmatters.pages.guide.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.pages.guide.parts.Heading;
import no.whatmatters.pages.guide.parts.Markup;
import no.whatmatters.vocabulary.Addresses;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns the guide's Markdown into HTML: tags are shown as text, and links of the IG Publisher lead to our pages. */
public final class Markdown {

    private static final List<Extension> SYNTAX = List.of(TablesExtension.create());

    /** The IG Publisher puts the title of a page on the second level, so its pages begin on the third. */
    private static final int FIRST_LEVEL = 3;

    /** Type-id.html is an artefact, name.html a page of text. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:([A-Z][A-Za-z]+)-)?([A-Za-z0-9.-]+)\\.html(#.*)?");

    private final Parser parser = Parser.builder().extensions(SYNTAX).build();

    /** Without an anchor at each heading; for what is shown beside other texts. */
    public Markup fragment(String markdown) {
        Node text = linked(markdown);
        return new Markup(tables(renderer(List.of()).render(text)), List.of());
    }

    /** A page of its own. */
    public Markup page(String markdown) {
        Node text = linked(markdown);
        List<Heading> headings = raisedHeadings(text);
        List<Extension> anchors = List.of(HeadingAnchorExtension.create());
        return new Markup(tables(renderer(anchors).render(text)), headings);
    }

    private static HtmlRenderer renderer(List<Extension> more) {
        List<Extension> all = new ArrayList<>(SYNTAX);
        all.addAll(more);
        return HtmlRenderer.builder()
                .extensions(all)
                .escapeHtml(true)
                .sanitizeUrls(true)
                // What is wider than the screen is moved with the keyboard too.
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("pre")) {
                        attributes.put("tabindex", "0");
                    }
                })
                .build();
    }

    private Node linked(String markdown) {
        Node text = parser.parse(markdown);
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(here(link.getDestination()));
                visitChildren(link);
            }
        });
        return text;
    }

    /** Where we show what the IG Publisher shows at a relative link. */
    static String here(String destination) {
        Matcher published = PUBLISHED.matcher(destination);
        if (!published.matches()) {
            return destination;
        }
        String fragment = published.group(3) == null ? "" : published.group(3);
        String path = published.group(1) == null
                ? new TextPage(published.group(2), "", "").path()
                : Addresses.GUIDE + "/" + published.group(1) + "/" + published.group(2);
        return path + fragment;
    }

    /** Below the title of the page comes the second level; those on it are listed, with the ids that the renderer gives. */
    private static List<Heading> raisedHeadings(Node text) {
        List<Heading> headings = new ArrayList<>();
        IdGenerator ids = IdGenerator.builder().build();
        TextContentRenderer words = TextContentRenderer.builder().build();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                String title = words.render(heading).strip();
                String id = ids.generateId(title);
                if (heading.getLevel() == FIRST_LEVEL) {
                    headings.add(new Heading(id, title));
                }
                heading.setLevel(Math.max(2, heading.getLevel() - 1));
            }
        });
        return headings;
    }

    /** A wide table moves in a frame of its own. Tags in the text have been escaped, so these are the renderer's. */
    private static String tables(String html) {
        return html.replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
