package no.whatmatters.careplan.whatmatters;

import no.whatmatters.endpoint.refusal.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is told: all that makes two answers differ though they tell of the same records.
 *
 * @param written the format of the answer, as the request asks for it
 * @param base address of the endpoint, which stands in the document
 * @param careLevel what it is narrowed to, or null
 */
record Form(
        Language language,
        String written,
        String base,
        @Nullable String careLevel) {}
