package no.whatmatters.pages.guide.values;

import java.util.function.Function;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** Says a FHIR value in one line, where that loses nothing a reader asks for. */
public final class Values {

    private static final String EN_DASH = " – ";

    private final Links links;
    private final Function<String, @Nullable Piece> references;

    public Values(Links links) {
        this(links, links::example);
    }

    /**
     * Values among which references may be followed.
     *
     * @param references what a reference leads to, or null
     */
    public Values(Links links, Function<String, @Nullable Piece> references) {
        this.links = links;
        this.references = references;
    }

    public Links links() {
        return links;
    }

    /** The value in one line, or null where it has to be taken apart. */
    public @Nullable Phrase inOneLine(Base value) {
        if (value instanceof PrimitiveType<?> primitive) {
            return primitive.hasValue() ? primitive(primitive) : null;
        } else if (value instanceof CodeableConcept concept) {
            return concept(concept);
        } else if (value instanceof Coding coding) {
            return coding(coding);
        } else if (value instanceof Reference reference) {
            return reference(reference);
        } else if (value instanceof Identifier identifier) {
            return identifier(identifier);
        } else if (value instanceof Quantity quantity) {
            return quantity(quantity);
        } else if (value instanceof Period period) {
            return Phrase.of(said(period.getStartElement()) + EN_DASH + said(period.getEndElement()));
        } else if (value instanceof HumanName name) {
            return Phrase.of(name.getNameAsSingleString());
        } else if (value instanceof ContactPoint contact) {
            return Phrase.of(said(contact.getValueElement()));
        } else if (value instanceof Annotation note && !note.hasAuthor()) {
            return Phrase.of(said(note.getTextElement())).quiet(" " + said(note.getTimeElement()));
        } else if (value instanceof Expression expression) {
            return expression(expression);
        } else if (value instanceof Meta meta && namesProfilesOnly(meta)) {
            return new Phrase()
                    .joined(
                            meta.getProfile().stream()
                                    .map(each -> links.canonical(each.getValue()))
                                    .toList(),
                            ", ");
        } else if (value instanceof Narrative) {
            return new Phrase().quiet("a text for people; see the JSON");
        }
        return null;
    }

    private static boolean namesProfilesOnly(Meta meta) {
        return meta.hasProfile()
                && meta.children().stream().allMatch(each -> each.getName().equals("profile") || !each.hasValues());
    }

    private Phrase primitive(PrimitiveType<?> value) {
        if (value instanceof CanonicalType) {
            return Phrase.of(links.canonical(value.getValueAsString()));
        } else if (value instanceof UriType) {
            Piece target = references.apply(value.getValueAsString());
            return Phrase.of(target == null ? links.canonical(value.getValueAsString()) : target);
        } else if (value instanceof CodeType || value.fhirType().equals("code")) {
            return new Phrase().code(value.getValueAsString());
        }
        return Phrase.of(value.getValueAsString());
    }

    private Phrase concept(CodeableConcept concept) {
        Phrase phrase = new Phrase();
        if (concept.hasText()) {
            phrase.text("«" + concept.getText() + "»");
        }
        for (Coding coding : concept.getCoding()) {
            phrase.text(phrase.isEmpty() ? "" : " · ").add(coding(coding));
        }
        return phrase;
    }

    /** Name, code and code system. */
    public Phrase coding(Coding coding) {
        Phrase phrase = new Phrase();
        String name = coding.hasDisplay()
                ? coding.getDisplay()
                : links.library().codeNames().of(said(coding.getSystemElement()), said(coding.getCodeElement()));
        if (name != null) {
            phrase.text(name + " ");
        }
        phrase.add(links.code(said(coding.getSystemElement()), said(coding.getCodeElement())));
        if (coding.hasSystem()) {
            phrase.quiet(" in ").add(links.system(coding.getSystem()));
        }
        return phrase;
    }

    private Phrase reference(Reference reference) {
        Phrase phrase = new Phrase();
        if (Leads.somewhere(reference)) {
            Piece target = references.apply(reference.getReference());
            phrase.add(target == null ? Piece.code(reference.getReference()) : target);
        }
        if (reference.hasIdentifier()) {
            phrase.text(phrase.isEmpty() ? "" : " ").add(identifier(reference.getIdentifier()));
        }
        if (reference.hasDisplay()) {
            phrase.text((phrase.isEmpty() ? "" : " ") + "«" + reference.getDisplay() + "»");
        }
        return phrase;
    }

    private Phrase identifier(Identifier identifier) {
        Phrase phrase = new Phrase().code(said(identifier.getValueElement()));
        return identifier.hasSystem() ? phrase.quiet(" in ").add(links.system(identifier.getSystem())) : phrase;
    }

    private static Phrase quantity(Quantity quantity) {
        String comparator = quantity.hasComparator() ? quantity.getComparator().toCode() + " " : "";
        String unit = quantity.hasUnit() ? quantity.getUnit() : said(quantity.getCodeElement());
        return Phrase.of((comparator + said(quantity.getValueElement()) + " " + unit).strip());
    }

    private static Phrase expression(Expression expression) {
        Phrase phrase = new Phrase();
        if (expression.hasName()) {
            phrase.strong("%" + expression.getName()).text(" = ");
        }
        return phrase.code(said(expression.getExpressionElement())).quiet(" " + said(expression.getLanguageElement()));
    }

    private static String said(PrimitiveType<?> value) {
        return value.hasValue() ? value.getValueAsString() : "";
    }
}
