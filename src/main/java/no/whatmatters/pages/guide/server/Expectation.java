package no.whatmatters.pages.guide.server;

import no.whatmatters.pages.guide.parts.Phrase;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;

/** How much is expected of who conforms to a statement: SHALL, SHOULD, MAY (FHIR's expectation extension). */
final class Expectation {

    private static final String URL = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    private Expectation() {}

    /** Empty where the statement only says what is. */
    static String of(Element element) {
        Extension expectation = element.getExtensionByUrl(URL);
        return expectation == null || expectation.getValue() == null
                ? ""
                : String.valueOf(expectation.getValue().primitiveValue());
    }

    /** The same as a badge. */
    static Phrase badge(Element element) {
        String expected = of(element);
        return expected.isEmpty() ? new Phrase() : new Phrase().badge(expected);
    }
}
