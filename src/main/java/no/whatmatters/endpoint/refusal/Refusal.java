package no.whatmatters.endpoint.refusal;

import org.jspecify.annotations.Nullable;

/**
 * A reason to refuse a request: a stable code for machines and, in {@code refusals_nb|nn|en.properties} beside the class
 * that implements it, a sentence in each language that says what is wrong and what to do next.
 */
public interface Refusal {

    /** The code system of our own refusals. */
    String CODE_SYSTEM = "https://w3id.org/whatmatters/fhir/CodeSystem/refusal";

    /** The code system of its code. */
    default String codeSystem() {
        return CODE_SYSTEM;
    }

    /** In kebab-case; never changed once released. */
    String code();

    /** A code of the FHIR value set issue-type. */
    String issueType();

    /** The HTTP status. */
    int status();

    /** The sentence; the arguments fill its MessageFormat. Never pass what a caller wrote without checking it. */
    default String text(Language language, Object... arguments) {
        return RefusalTexts.text(this, language, arguments);
    }

    /** What is told beside the sentence, in no language of the caller's; null where the sentence says all. */
    default @Nullable String diagnostics(Language language) {
        return null;
    }
}
