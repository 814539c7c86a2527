package no.whatmatters.pages.guide.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Look;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Table;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** A resource of any type, element by element, as a table that is moved in where the resource is nested. */
public final class Tree {

    private static final List<String> HEADINGS = List.of("Element", "Value");

    private final Values values;
    private final List<Row> rows = new ArrayList<>();

    private Tree(Values values) {
        this.values = values;
    }

    /** The elements of a resource, without its id: an entry of a Bundle has none before it is stored. */
    public static Table of(Resource resource, Values values) {
        Tree tree = new Tree(values);
        tree.children(resource, property -> !property.getName().equals("id"), 0);
        return new Table(HEADINGS, tree.rows);
    }

    /** Extensions alone. */
    public static Table of(List<Extension> extensions, Values values) {
        Tree tree = new Tree(values);
        extensions.forEach(each -> tree.extension(each, 0));
        return new Table(HEADINGS, tree.rows);
    }

    private void children(Base parent, Predicate<Property> shown, int depth) {
        parent.children().stream().filter(shown).forEach(property -> property.getValues()
                .forEach(value -> element(property, value, depth)));
    }

    private void element(Property property, Base value, int depth) {
        if (value instanceof Extension extension) {
            extension(extension, depth);
            return;
        }
        String name = property.getName().replace("[x]", StringUtils.capitalize(value.fhirType()));
        Phrase line = values.inOneLine(value);
        if (line != null) {
            rows.add(Row.at(depth, Cell.of(name), Cell.of(line)));
            if (value instanceof Element element) {
                element.getExtension().forEach(each -> extension(each, depth + 1));
            }
        } else {
            String type = value instanceof Resource resource ? resource.fhirType() : "";
            rows.add(Row.at(depth, Cell.of(name), Cell.of(type)));
            children(value, each -> true, depth + 1);
        }
    }

    private void extension(Extension extension, int depth) {
        Piece name = values.links().canonical(extension.getUrl());
        Phrase title = new Phrase()
                .add(name.look() == Look.CODE ? Piece.plain(extension.getUrl()) : name)
                .quiet(" extension");
        Phrase line = extension.hasValue() ? values.inOneLine(extension.getValue()) : null;
        rows.add(Row.at(depth, Cell.of(title), line == null ? Cell.empty() : Cell.of(line)));
        if (line == null && extension.hasValue()) {
            children(extension.getValue(), each -> true, depth + 1);
        }
        extension.getExtension().forEach(each -> extension(each, depth + 1));
    }
}
