package no.whatmatters.access.relation;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A directory without a store: a reference is to whoever its display names, as {@code org 310000205 hpr 990000002}. */
final class NumbersInReferences extends Directory {

    NumbersInReferences() {
        super(new JdbcTemplate());
    }

    static Reference to(String words) {
        return new Reference().setIdentifier(new Identifier().setValue("1")).setDisplay(words);
    }

    @Override
    public @Nullable String organisation(@Nullable Reference reference) {
        return word(reference, "org ");
    }

    @Override
    public @Nullable String practitioner(@Nullable Reference reference) {
        return word(reference, "hpr ");
    }

    private static @Nullable String word(@Nullable Reference reference, String before) {
        String words = reference == null || reference.getDisplay() == null ? "" : reference.getDisplay();
        int start = words.indexOf(before);
        return start < 0 ? null : words.substring(start + before.length()).split(" ", -1)[0];
    }
}
