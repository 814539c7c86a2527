package no.whatmatters.pages.guide.profile;

import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.PrimitiveType;

/** Says the types of an element, and what a reference may lead to. */
final class TypeNames {

    /** More than these are no choice but any type at all. */
    private static final int MOST_NAMED = 12;

    private final Links links;

    TypeNames(Links links) {
        this.links = links;
    }

    Phrase of(List<TypeRefComponent> types) {
        Phrase phrase = new Phrase();
        if (types.size() > MOST_NAMED) {
            return phrase.quiet("any type");
        }
        for (TypeRefComponent type : types) {
            phrase.text(phrase.isEmpty() ? "" : " | ").add(one(type));
        }
        return phrase;
    }

    private Phrase one(TypeRefComponent type) {
        Phrase phrase = Phrase.of(links.type(type.getWorkingCode()));
        if (type.hasTargetProfile()) {
            phrase.text("(").joined(pieces(type.getTargetProfile()), " | ").text(")");
        }
        if (type.hasProfile()) {
            phrase.quiet(": ").joined(pieces(type.getProfile()), " | ");
        }
        return phrase;
    }

    private List<Piece> pieces(List<CanonicalType> profiles) {
        return profiles.stream()
                .map(PrimitiveType::getValue)
                .map(links::canonical)
                .toList();
    }
}
