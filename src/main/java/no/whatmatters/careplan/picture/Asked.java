package no.whatmatters.careplan.picture;

import java.util.List;

/**
 * When the person was last asked what matters.
 *
 * @param references the conversation, or the scores that tell of it
 * @param by who asked, as far as it is known
 * @param answeredBy who answered, where it was not the person; else unknown
 */
public record Asked(When when, Party by, Party answeredBy, List<String> references) {}
