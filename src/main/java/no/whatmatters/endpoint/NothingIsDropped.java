package no.whatmatters.endpoint;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

/**
 * Refuses what HAPI's parser would otherwise leave out of a resource without a word. Only empty texts pass: form
 * builders write them, and they say nothing that could be lost. References keep the version that they name.
 */
final class NothingIsDropped implements IParserErrorHandler {

    private final StrictErrorHandler strict = new StrictErrorHandler();

    private NothingIsDropped() {}

    static void by(FhirContext fhir) {
        fhir.setParserErrorHandler(new NothingIsDropped());
        fhir.getParserOptions().setStripVersionsFromReferences(false);
    }

    @Override
    public void invalidValue(IParseLocation place, String value, String error) {
        if (value != null && !value.isEmpty()) {
            strict.invalidValue(place, value, error);
        }
    }

    @Override
    public void containedResourceWithNoId(IParseLocation place) {
        strict.containedResourceWithNoId(place);
    }

    @Override
    public void incorrectJsonType(
            IParseLocation place,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        strict.incorrectJsonType(place, element, expected, expectedScalar, found, foundScalar);
    }

    @Override
    public void missingRequiredElement(IParseLocation place, String element) {
        strict.missingRequiredElement(place, element);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation place, String element) {
        strict.unexpectedRepeatingElement(place, element);
    }

    @Override
    public void unknownAttribute(IParseLocation place, String attribute) {
        strict.unknownAttribute(place, attribute);
    }

    @Override
    public void unknownElement(IParseLocation place, String element) {
        strict.unknownElement(place, element);
    }

    @Override
    public void unknownReference(IParseLocation place, String reference) {
        strict.unknownReference(place, reference);
    }

    @Override
    public void invalidInternalReference(IParseLocation place, String reference) {
        strict.invalidInternalReference(place, reference);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation place) {
        strict.extensionContainsValueAndNestedExtensions(place);
    }
}
