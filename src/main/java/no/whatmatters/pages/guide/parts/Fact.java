package no.whatmatters.pages.guide.parts;

/** One line of what is to be known first, such as the canonical URL. */
public record Fact(String label, Phrase value) {

    public static Fact of(String label, String value) {
        return new Fact(label, Phrase.of(value));
    }

    public static Fact code(String label, String value) {
        return new Fact(label, new Phrase().code(value));
    }
}
