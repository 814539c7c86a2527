package no.whatmatters.validation;

import no.whatmatters.endpoint.Language;

/** The sentence for a fault in the caller's language; the validator's own English where we have none. */
final class FaultTexts {

    private FaultTexts() {}

    static String of(Fault fault, Language language) {
        return fault.english();
    }
}
