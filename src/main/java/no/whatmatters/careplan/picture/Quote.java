package no.whatmatters.careplan.picture;

/**
 * Words as somebody wrote or said them: never translated, shortened or improved.
 *
 * @param words the words
 * @param language BCP 47 tag of the record they stand in; empty where it does not say
 */
public record Quote(String words, String language) {}
