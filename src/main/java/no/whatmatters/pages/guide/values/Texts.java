package no.whatmatters.pages.guide.values;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.parts.Wording;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads words that are there in several languages (FHIR's translation extension). */
public final class Texts {

    public static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final String language;

    /**
     * Words of one resource.
     *
     * @param own the language that the resource says it is in
     */
    public Texts(@Nullable String own) {
        this.language = own == null ? "en" : own;
    }

    /** The resource's own words first; none for an empty text. */
    public List<Wording> of(StringType text) {
        List<Wording> all = new ArrayList<>();
        if (text.hasValue()) {
            all.add(new Wording(language, text.getValue()));
        }
        for (Extension translation : text.getExtensionsByUrl(TRANSLATION)) {
            all.add(new Wording(part(translation, "lang"), part(translation, "content")));
        }
        return all;
    }

    private static String part(Extension translation, String url) {
        Extension part = translation.getExtensionByUrl(url);
        Type value = part == null ? null : part.getValue();
        return value == null ? "" : value.primitiveValue();
    }
}
