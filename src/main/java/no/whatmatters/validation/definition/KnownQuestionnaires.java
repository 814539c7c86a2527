package no.whatmatters.validation.definition;

import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaire that a response answers. Storage implements it. */
@FunctionalInterface
public interface KnownQuestionnaires {

    /** For a validator without a store. */
    KnownQuestionnaires NONE = canonical -> null;

    /**
     * The questionnaire, or null where it is not known. Never changed by the validator. Give the same object for the same
     * version: what the validator makes of it is kept with it.
     *
     * @param canonical its URL, perhaps with {@code |version}
     */
    @Nullable
    Questionnaire find(String canonical);
}
