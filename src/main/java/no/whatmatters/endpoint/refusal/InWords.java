package no.whatmatters.endpoint.refusal;

/** An argument of a refusal's sentence that reads differently in each language. */
@FunctionalInterface
public interface InWords {

    String in(Language language);
}
