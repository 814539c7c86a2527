package no.whatmatters.storage;

import ca.uhn.fhir.model.api.Include;
import java.util.List;

/** An include as it is kept with the rest of a search. */
final class IncludeText {

    private static final String ITERATES = "#iterate";

    private IncludeText() {}

    static String of(Include include) {
        return include.getValue() + (include.isRecurse() ? ITERATES : "");
    }

    static List<Include> read(List<String> texts) {
        return texts.stream().map(IncludeText::read).toList();
    }

    private static Include read(String text) {
        boolean iterates = text.endsWith(ITERATES);
        return new Include(iterates ? text.substring(0, text.length() - ITERATES.length()) : text, iterates);
    }
}
